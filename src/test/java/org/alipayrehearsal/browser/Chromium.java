package org.alipayrehearsal.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A browser with its Playwright driver, for one test at a time. It is the machine's own;
 * nothing is downloaded.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome", "google-chrome-stable");

	private final Playwright playwright;

	private final Browser browser;

	Chromium(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	/**
	 * The first Chromium on the PATH.
	 */
	static Optional<Path> find() {
		String path = System.getenv().getOrDefault("PATH", "");
		return NAMES.stream().flatMap((name) -> places(path, name)).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> places(String path, String name) {
		return Arrays.stream(path.split(File.pathSeparator))
			.filter((directory) -> !directory.isEmpty())
			.map((directory) -> Path.of(directory, name));
	}

}
