package org.alipayrehearsal.scan.metadata;

import java.util.List;

/**
 * How files say that they are a picture of a screen.
 */
final class Screenshots {

	/** Words that systems write, and programs that do nothing else. */
	private static final List<String> NAMES = List.of("screenshot", "screenshots", "screen shot", "screen capture",
			"screencapture", "snipaste", "snipping tool", "snip & sketch", "sharex", "greenshot", "lightshot",
			"flameshot", "spectacle", "snagit", "picpick", "faststone capture", "shottr", "cleanshot", "ksnip", "屏幕截图",
			"屏幕快照", "截图", "截屏", "スクリーンショット", "스크린샷");

	private Screenshots() {
	}

	/** Whether a text in small letters names one. */
	static boolean named(String text) {
		return NAMES.stream().anyMatch((name) -> Words.contain(text, name));
	}

}
