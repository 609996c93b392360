package org.alipayrehearsal.scan.metadata;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Programs that change what a picture shows. Cameras, scanners, viewers and libraries
 * that only store pictures are none. Where a name holds another one it comes first.
 */
public enum Editor {

	/** Adobe Lightroom, whose full name holds Photoshop's. */
	LIGHTROOM("Lightroom", "lightroom"),

	/** Adobe Photoshop, also Elements and Express. */
	PHOTOSHOP("Photoshop", "photoshop"),

	/** Adobe Illustrator. */
	ILLUSTRATOR("Illustrator", "adobe illustrator"),

	/** Adobe Firefly, which makes pictures. */
	FIREFLY("Adobe Firefly", "adobe firefly", "firefly"),

	/** The GNU Image Manipulation Program. */
	GIMP("GIMP", "gimp"),

	/** Paint.NET. */
	PAINT_NET("Paint.NET", "paint.net"),

	/** Paint 3D. */
	PAINT_3D("Paint 3D", "paint 3d"),

	/** PicsArt. */
	PICSART("Picsart", "picsart"),

	/** Meitu, 美图秀秀, and the cameras with make-up of the same house. */
	MEITU("美图秀秀 (Meitu)", "meitu", "美图", "xiuxiu", "beautyplus", "beautycam", "美颜相机", "airbrush"),

	/** Xingtu, 醒图, called Hypic elsewhere. */
	XINGTU("醒图 (Hypic)", "醒图", "xingtu", "hypic"),

	/** Ulike, 轻颜. */
	ULIKE("轻颜 (Ulike)", "轻颜", "ulike"),

	/** B612. */
	B612("B612", "b612"),

	/** Facetune. */
	FACETUNE("Facetune", "facetune"),

	/** FaceApp. */
	FACEAPP("FaceApp", "faceapp"),

	/** Remini. */
	REMINI("Remini", "remini"),

	/** Google's Snapseed. */
	SNAPSEED("Snapseed", "snapseed"),

	/** VSCO. */
	VSCO("VSCO", "vsco"),

	/** Polarr. */
	POLARR("Polarr", "polarr"),

	/** Pixelmator, also Photomator. */
	PIXELMATOR("Pixelmator", "pixelmator", "photomator"),

	/** Canva. */
	CANVA("Canva", "canva"),

	/** Serif's Affinity programs. */
	AFFINITY("Affinity", "affinity"),

	/** Krita. */
	KRITA("Krita", "krita"),

	/** Inkscape. */
	INKSCAPE("Inkscape", "inkscape"),

	/** Photopea. */
	PHOTOPEA("Photopea", "photopea"),

	/** Pixlr. */
	PIXLR("Pixlr", "pixlr"),

	/** Fotor. */
	FOTOR("Fotor", "fotor"),

	/** PhotoScape. */
	PHOTOSCAPE("PhotoScape", "photoscape"),

	/** PhotoDirector. */
	PHOTODIRECTOR("PhotoDirector", "photodirector"),

	/** Corel's PaintShop and PHOTO-PAINT. */
	COREL("Corel", "paintshop", "paint shop pro", "photo-paint", "coreldraw"),

	/** Google's Picasa. */
	PICASA("Picasa", "picasa"),

	/** Capture One. */
	CAPTURE_ONE("Capture One", "capture one"),

	/** DxO PhotoLab. */
	DXO("DxO PhotoLab", "dxo photolab", "dxo opticspro"),

	/** Luminar. */
	LUMINAR("Luminar", "luminar"),

	/** Topaz. */
	TOPAZ("Topaz", "topaz"),

	/** darktable. */
	DARKTABLE("darktable", "darktable"),

	/** RawTherapee. */
	RAWTHERAPEE("RawTherapee", "rawtherapee");

	private final String label;

	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> names;

	Editor(String label, String... names) {
		this.label = label;
		this.names = List.of(names);
	}

	/**
	 * What the program is called in every language.
	 * @return the name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The editor that a program's name names.
	 * @param program what the file says, in small letters
	 * @return the editor; null where it names none
	 */
	static @Nullable Editor named(String program) {
		for (Editor editor : values()) {
			if (editor.names.stream().anyMatch((name) -> Words.contain(program, name))) {
				return editor;
			}
		}
		return null;
	}

}
