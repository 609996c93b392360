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
	MEITU("美图秀秀 (Meitu)", "meitu", "meitupic", "mtxx", "美图", "xiuxiu", "beautyplus", "beautycam", "美颜相机", "airbrush"),

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

	/** Tencent's 天天P图, called Pitu abroad. */
	PITU("天天P图 (Pitu)", "天天p图", "pitu"),

	/** CapCut, 剪映. */
	CAPCUT("剪映 (CapCut)", "剪映", "capcut", "jianying"),

	/** Faceu, 激萌. */
	FACEU("激萌 (Faceu)", "faceu", "激萌"),

	/** Wuta, 无他相机. */
	WUTA("无他相机 (Wuta)", "无他相机", "wuta"),

	/** 黄油相机. */
	BUTTER_CAMERA("黄油相机", "黄油相机"),

	/** Baidu's PhotoWonder, 百度魔图. */
	PHOTOWONDER("百度魔图 (PhotoWonder)", "百度魔图", "魔图精灵", "photowonder"),

	/** nEO iMAGING, 光影魔术手. */
	NEO_IMAGING("光影魔术手 (nEO iMAGING)", "光影魔术手", "neo imaging", "neoimaging", "turbophoto"),

	/** Camera360, 相机360. */
	CAMERA_360("相机360 (Camera360)", "camera360", "camera 360", "相机360"),

	/** PhotoGrid. */
	PHOTOGRID("PhotoGrid", "photogrid", "photo grid"),

	/** YouCam. */
	YOUCAM("YouCam", "youcam"),

	/** LINE Camera. */
	LINE_CAMERA("LINE Camera", "line camera", "linecamera"),

	/** InShot. */
	INSHOT("InShot", "inshot"),

	/** Lensa. */
	LENSA("Lensa", "lensa"),

	/** Microsoft's photo app, when it saves an edited picture. */
	WINDOWS_PHOTOS("Windows Photo Editor", "windows photo editor"),

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

	/** BeFunky. */
	BEFUNKY("BeFunky", "befunky"),

	/** Procreate. */
	PROCREATE("Procreate", "procreate"),

	/** ibisPaint. */
	IBIS_PAINT("ibisPaint", "ibispaint", "ibis paint"),

	/** Clip Studio Paint. */
	CLIP_STUDIO("Clip Studio Paint", "clip studio", "celsys"),

	/** ACDSee, when it saves an edited picture. */
	ACDSEE("ACDSee", "acd systems digital imaging", "acdsee pro", "acdsee photo studio", "acdsee ultimate"),

	/** Zoner Photo Studio. */
	ZONER("Zoner Photo Studio", "zoner photo studio"),

	/** ON1. */
	ON1("ON1", "on1 photo raw", "on1 effects"),

	/** Movavi. */
	MOVAVI("Movavi", "movavi"),

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
	RAWTHERAPEE("RawTherapee", "rawtherapee"),

	/** Stable Diffusion and its user interfaces, which generate pictures. */
	STABLE_DIFFUSION("Stable Diffusion", "stable diffusion", "comfyui", "invokeai", "novelai"),

	/** Midjourney, which generates pictures. */
	MIDJOURNEY("Midjourney", "midjourney"),

	/** OpenAI's ChatGPT and DALL-E, which generate pictures. */
	OPENAI("OpenAI", "dall-e", "dall·e", "chatgpt", "openai"),

	/** Dreamina, 即梦, which generates pictures. */
	DREAMINA("即梦 (Dreamina)", "即梦", "dreamina", "豆包");

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
