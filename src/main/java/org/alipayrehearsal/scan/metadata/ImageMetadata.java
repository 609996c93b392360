package org.alipayrehearsal.scan.metadata;

import java.nio.ByteBuffer;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Collects the metadata of a picture file that tells how the picture was made. Only the
 * beginning of long data is read.
 */
public final class ImageMetadata {

	private static final int MAKE = 0x010f;

	private static final int MODEL = 0x0110;

	private static final int SOFTWARE = 0x0131;

	private static final int PROCESSING_SOFTWARE = 0x000b;

	private static final int DESCRIPTION = 0x010e;

	private static final int EXIF_DIRECTORY = 0x8769;

	private static final int USER_COMMENT = 0x9286;

	/** Resources written only by Photoshop: quality, version, thumbnail, print flags. */
	private static final Set<Integer> PHOTOSHOP_RESOURCES = Set.of(0x0406, 0x0421, 0x040c, 0x03f3);

	private static final int RESOURCE_SIGNATURE = 0x3842494d;

	private boolean camera;

	private @Nullable Editor editor;

	private boolean screenshot;

	private boolean synthetic;

	/**
	 * Read EXIF data or a TIFF file.
	 * @param data the data, which begins with {@code II} or {@code MM}
	 */
	public void exif(ByteBuffer data) {
		ImageFileDirectory tags = ImageFileDirectory.first(data);
		this.camera |= !new ProgramName(tags.text(MAKE)).isBlank() || !new ProgramName(tags.text(MODEL)).isBlank();
		program(tags.text(SOFTWARE));
		program(tags.text(PROCESSING_SOFTWARE));
		comment(tags.text(DESCRIPTION));
		// The first eight characters name the encoding.
		String comment = tags.below(EXIF_DIRECTORY).text(USER_COMMENT);
		comment((comment.length() > 8) ? comment.substring(8) : "");
	}

	/**
	 * Read an XMP packet.
	 * @param packet the bytes of the packet
	 */
	public void xmp(ByteBuffer packet) {
		new XmpPacket(packet).forEach((name, value) -> {
			switch (name) {
				case "CreatorTool", "softwareAgent", "Software" -> program(value);
				case "UserComment" -> comment(value);
				case "DigitalSourceType" -> this.synthetic |= SyntheticMedia.isSourceType(value);
				case "AIGC" -> this.synthetic |= SyntheticMedia.isLabel(value);
				default -> {
				}
			}
		});
	}

	/**
	 * Read a block of Photoshop image resources. Other programs use such blocks for IPTC
	 * data, which does not count.
	 * @param block the resources
	 */
	public void resources(ByteBuffer block) {
		int at = 0;
		while (at + 12 <= block.limit() && block.getInt(at) == RESOURCE_SIGNATURE) {
			if (PHOTOSHOP_RESOURCES.contains((int) block.getChar(at + 4))) {
				photoshop();
				return;
			}
			int name = 1 + Byte.toUnsignedInt(block.get(at + 6));
			int size = at + 6 + name + name % 2;
			if (size + 4 > block.limit()) {
				return;
			}
			long length = Integer.toUnsignedLong(block.getInt(size));
			long next = size + 4 + length + length % 2;
			at = (int) Math.min(next, block.limit());
		}
	}

	/** Record a structure that only Photoshop writes. */
	public void photoshop() {
		if (this.editor == null) {
			this.editor = Editor.PHOTOSHOP;
		}
	}

	/**
	 * Read the name of a program.
	 * @param name the name
	 */
	public void program(String name) {
		ProgramName program = new ProgramName(name);
		if (this.editor == null) {
			this.editor = Editor.of(program);
		}
		this.screenshot |= program.isScreenshot();
	}

	/**
	 * Read a comment. It may mention any program, but identifies screenshots and
	 * generated pictures.
	 * @param text the comment
	 */
	public void comment(String text) {
		this.screenshot |= new ProgramName(text).isScreenshot();
		this.synthetic |= SyntheticMedia.isComment(text);
	}

	/**
	 * Read content credentials (C2PA).
	 * @param data a part of the manifest store
	 */
	public void contentCredentials(ByteBuffer data) {
		this.synthetic |= SyntheticMedia.isCredential(data);
	}

	/**
	 * {@return the provenance according to all metadata read}
	 */
	public Provenance provenance() {
		return new Provenance(this.camera, this.editor, this.screenshot, this.synthetic);
	}

}
