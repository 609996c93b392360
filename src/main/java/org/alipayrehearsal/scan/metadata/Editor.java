package org.alipayrehearsal.scan.metadata;

/**
 * Programs that change pictures.
 */
public enum Editor {

	/** Adobe Photoshop, also Lightroom and Elements. */
	PHOTOSHOP("Photoshop"),

	/** The GNU Image Manipulation Program. */
	GIMP("GIMP");

	private final String label;

	Editor(String label) {
		this.label = label;
	}

	/**
	 * What the program is called in every language.
	 * @return the name
	 */
	public String label() {
		return this.label;
	}

}
