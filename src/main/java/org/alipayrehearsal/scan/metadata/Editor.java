package org.alipayrehearsal.scan.metadata;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Programs that edit pictures. Cameras, scanners, viewers and libraries that only store
 * pictures are not among them. The order matters: the first match counts.
 */
public enum Editor {

	/** Adobe Lightroom, whose full name contains Photoshop. */
	LIGHTROOM("Lightroom", "lightroom"),

	/** Adobe Photoshop, also Elements and Express. */
	PHOTOSHOP("Photoshop", "photoshop"),

	/** Adobe Illustrator. */
	ILLUSTRATOR("Illustrator", "adobe illustrator"),

	/** Adobe Firefly, which generates pictures. */
	FIREFLY("Adobe Firefly", "adobe firefly", "firefly"),

	/** The GNU Image Manipulation Program. */
	GIMP("GIMP", "gimp"),

	/** Paint.NET. */
	PAINT_NET("Paint.NET", "paint.net"),

	/** Paint 3D. */
	PAINT_3D("Paint 3D", "paint 3d"),

	/** PicsArt. */
	PICSART("Picsart", "picsart"),

	/** Meitu, 美图秀秀, and the beauty cameras of the same company. */
	MEITU("美图秀秀 (Meitu)", "meitu", "美图", "xiuxiu", "beautyplus", "beautycam", "美颜相机", "airbrush"),

	/** Xingtu, 醒图, called Hypic abroad. */
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
	 * {@return the name of the program in every language}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Return the editor with a name.
	 * @param program the name of a program
	 * @return the editor, or null
	 */
	static @Nullable Editor of(ProgramName program) {
		for (Editor editor : values()) {
			if (editor.names.stream().anyMatch(program::contains)) {
				return editor;
			}
		}
		return null;
	}

}
