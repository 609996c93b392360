package org.alipayrehearsal.scan.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gathers what the parts of a picture file say of its making. The parts are searched for
 * known names and never interpreted as a document; however long they are, only their
 * beginning is looked at.
 */
public final class ImageMetadata {

	private static final int LONGEST_PACKET = 256 * 1024;

	private static final int MAKE = 0x010f;

	private static final int MODEL = 0x0110;

	private static final int SOFTWARE = 0x0131;

	private static final int PROCESSING_SOFTWARE = 0x000b;

	private static final int DESCRIPTION = 0x010e;

	private static final int EXIF_DIRECTORY = 0x8769;

	private static final int USER_COMMENT = 0x9286;

	/** What only Photoshop writes: quality, version, thumbnail, marks for printing. */
	private static final Set<Integer> RESOURCES = Set.of(0x0406, 0x0421, 0x040c, 0x03f3);

	private static final int RESOURCE = 0x3842494d;

	private boolean camera;

	private @Nullable Editor editor;

	private boolean screenshot;

	/**
	 * Looks at EXIF data, or at the tags of a TIFF.
	 * @param data what begins with {@code II} or {@code MM}
	 */
	public void exif(ByteBuffer data) {
		TagDirectory tags = TagDirectory.first(data);
		this.camera |= !plain(tags.text(MAKE)).isBlank() || !plain(tags.text(MODEL)).isBlank();
		program(tags.text(SOFTWARE));
		program(tags.text(PROCESSING_SOFTWARE));
		comment(tags.text(DESCRIPTION));
		// Its first eight letters name its encoding.
		String comment = tags.below(EXIF_DIRECTORY).text(USER_COMMENT);
		comment((comment.length() > 8) ? comment.substring(8) : "");
	}

	/**
	 * Looks at an XMP packet.
	 * @param packet its bytes
	 */
	public void xmp(ByteBuffer packet) {
		byte[] beginning = new byte[Math.min(packet.remaining(), LONGEST_PACKET)];
		packet.duplicate().get(beginning);
		XmpPacket values = new XmpPacket(new String(beginning, StandardCharsets.UTF_8));
		values.of("CreatorTool").forEach(this::program);
		values.of("softwareAgent").forEach(this::program);
		values.of("Software").forEach(this::program);
		values.of("UserComment").forEach(this::comment);
	}

	/**
	 * Looks at a block of Photoshop's image resources. Other programs keep IPTC data in
	 * such blocks; that is no trace.
	 * @param block the resources
	 */
	public void resources(ByteBuffer block) {
		int at = 0;
		while (at + 12 <= block.limit() && block.getInt(at) == RESOURCE) {
			if (RESOURCES.contains((int) block.getChar(at + 4))) {
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

	/** Notes what only Photoshop leaves. */
	public void photoshop() {
		if (this.editor == null) {
			this.editor = Editor.PHOTOSHOP;
		}
	}

	/**
	 * Looks at the name of a program.
	 * @param name what the file says
	 */
	public void program(String name) {
		String plain = plain(name);
		if (this.editor == null) {
			this.editor = Editor.named(plain);
		}
		this.screenshot |= Screenshots.named(plain);
	}

	/**
	 * Looks at a remark, which can name anything but shows screenshots.
	 * @param text what the file says
	 */
	public void comment(String text) {
		this.screenshot |= Screenshots.named(plain(text));
	}

	/**
	 * What was found.
	 * @return the provenance
	 */
	public Provenance provenance() {
		return new Provenance(this.camera, this.editor, this.screenshot);
	}

	/** In small letters, and without the zeros of two-byte letters. */
	private static String plain(String text) {
		return text.replace("\0", "").toLowerCase(Locale.ROOT);
	}

}
