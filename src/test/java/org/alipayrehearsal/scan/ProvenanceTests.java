package org.alipayrehearsal.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.alipayrehearsal.scan.metadata.Editor;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What files say of their making, told from whole files.
 */
class ProvenanceTests {

	private static final ScanInspector INSPECTOR = new ScanInspector();

	private static final int SOFTWARE = 0x131;

	private static final int MAKE = 0x10f;

	@ParameterizedTest
	@CsvSource({ "Adobe Photoshop 25.1 (Windows),PHOTOSHOP", "Adobe Photoshop Lightroom Classic 13.0,LIGHTROOM",
			"GIMP 2.10.34,GIMP", "paint.net 5.0.12,PAINT_NET", "Adobe Illustrator 28.0,ILLUSTRATOR", "PicsArt,PICSART",
			"美图秀秀 10.0,MEITU", "Meitu,MEITU", "醒图,XINGTU", "Snapseed 2.0,SNAPSEED", "VSCO,VSCO",
			"Pixelmator Pro 3.5,PIXELMATOR", "Canva,CANVA", "Affinity Photo 2,AFFINITY", "Krita,KRITA",
			"Facetune2,FACETUNE", "B612,B612", "Picasa,PICASA", "Photopea,PHOTOPEA", "MeituPic,MEITU",
			"MeituPic_v11.2,MEITU", "com.mt.mtxx.mtxx,MEITU", "天天P图,PITU", "Pitu,PITU", "剪映,CAPCUT",
			"CapCut 9.1,CAPCUT", "CapCutPC,CAPCUT", "Faceu激萌,FACEU",
			"Windows Photo Editor 10.0.10011.16384,WINDOWS_PHOTOS", "光影魔术手,NEO_IMAGING", "无他相机,WUTA",
			"Procreate,PROCREATE", "ACDSee Pro 10,ACDSEE", "DALL-E 3,OPENAI", "Stable Diffusion XL,STABLE_DIFFUSION",
			"即梦AI,DREAMINA" })
	void whenSoftwareIsAnEditorShouldNameIt(String software, Editor editor) throws IOException {
		Provenance expected = new Provenance(false, editor, false, false);
		assertThat(provenance(jpeg(exif(SOFTWARE, software)))).isEqualTo(expected);
		assertThat(provenance(PngSamples.small("tEXt", "Software\0" + software, StandardCharsets.UTF_8)).editor())
			.isEqualTo((software.charAt(0) < 0x80) ? editor : null);
		assertThat(provenance(jpeg(xmp("<rdf:Description xmp:CreatorTool=\"" + software + "\"/>"))))
			.isEqualTo(expected);
		assertThat(provenance(jpeg(xmp("<xmp:CreatorTool>" + software + "</xmp:CreatorTool>")))).isEqualTo(expected);
		assertThat(provenance(jpeg(xmp("<rdf:li stEvt:softwareAgent='" + software + "'/>")))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "17.1.1", "HDR+ 1.0.585804376zd", "G998BXXS9EWK2", "EPSON Scan", "CamScanner",
			"Adobe Scan", "Canon MG3600 series", "Microsoft Windows Photo Viewer 10.0", "Apple Photos", "canvas 1.0",
			"Megimp", "ImageMagick 6.9", "", "Meituan 12.1", "Pituitary Scan", "ACDSee Quick View",
			"MediaTek Camera Application", "HUAWEI P30" })
	void whenSoftwareIsACameraOrScannerShouldNotCountAsAnEditor(String software) throws IOException {
		assertThat(provenance(jpeg(exif(SOFTWARE, software)))).isEqualTo(Provenance.NONE);
	}

	@Test
	void whenCameraNamesItselfShouldTell() throws IOException {
		assertThat(provenance(jpeg(exif(MAKE, "Apple"))).camera()).isTrue();
		assertThat(provenance(jpeg(exif(0x110, "Pixel 8"))).camera()).isTrue();
		assertThat(provenance(jpeg(exif(MAKE, "    "))).camera()).isFalse();
		assertThat(provenance(SamplePictures.bytes("jpeg"))).isEqualTo(Provenance.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Snipaste", "gnome-screenshot", "Greenshot", "ShareX", "Screenshot_20261123", "QQ截图" })
	void whenSoftwareMakesScreenshotsShouldTell(String software) throws IOException {
		assertThat(provenance(jpeg(exif(SOFTWARE, software)))).isEqualTo(new Provenance(false, null, true, false));
	}

	@Test
	void whenCommentSaysScreenshotShouldTell() throws IOException {
		assertThat(provenance(jpeg(userComment("ASCII\0\0\0Screenshot"))).screenshot()).isTrue();
		assertThat(provenance(jpeg(userComment("UNICODE\0\0S\0c\0r\0e\0e\0n\0s\0h\0o\0t"))).screenshot()).isTrue();
		assertThat(provenance(jpeg(userComment("ASCII\0\0\0my passport"))).screenshot()).isFalse();
		String packet = "<exif:UserComment><rdf:Alt><rdf:li xml:lang=\"x-default\">Screenshot</rdf:li></rdf:Alt>"
				+ "</exif:UserComment>";
		assertThat(provenance(PngSamples.small("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + packet, StandardCharsets.UTF_8)))
			.isEqualTo(new Provenance(false, null, true, false));
	}

	@Test
	void whenPhotoshopLeavesItsBlocksShouldNameIt() throws IOException {
		assertThat(provenance(jpeg(segment(0xec, "Ducky\0\1\0\4\0\0\0<"))).editor()).isEqualTo(Editor.PHOTOSHOP);
		assertThat(provenance(jpeg(segment(0xed, "Photoshop 3.0\0" + resource(0x0404) + resource(0x0406)))).editor())
			.isEqualTo(Editor.PHOTOSHOP);
		assertThat(provenance(jpeg(segment(0xed, "Photoshop 3.0\0" + resource(0x0404) + resource(0x0425)))).editor())
			.isNull();
		assertThat(provenance(jpeg(segment(0xed, "Photoshop 3.0\0" + "8BIM\4\4\u00ff"))).editor()).isNull();
		assertThat(provenance(jpeg(segment(0xfe, "Created with GIMP"))).editor()).isEqualTo(Editor.GIMP);
		assertThat(provenance(jpeg(segment(0xee, "Adobe\0d\0\0\0\0\1"))).editor()).isNull();
	}

	@Test
	void whenTextsArePackedShouldUnpackThem() throws IOException {
		byte[] packed = PngSamples.deflated("Adobe Photoshop".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(provenance(PngSamples.small("zTXt", join("Software\0\0", packed))).editor())
			.isEqualTo(Editor.PHOTOSHOP);
		assertThat(provenance(PngSamples.small("iTXt", join("Software\0\1\0en\0Programm\0", packed))).editor())
			.isEqualTo(Editor.PHOTOSHOP);
		assertThat(provenance(PngSamples.small("zTXt", join("Software\0\0", new byte[] { 1, 2, 3 })))).isNotNull();
		for (String broken : new String[] { "", "Software", "Software\0", "Software\0\1", "Software\0\1\0\0", "\0" }) {
			for (String type : new String[] { "tEXt", "zTXt", "iTXt" }) {
				assertThat(provenance(PngSamples.small(type, broken, StandardCharsets.ISO_8859_1)))
					.isEqualTo(Provenance.NONE);
			}
		}
	}

	@Test
	void whenOtherFormatsNameTheirMakerShouldTellToo() throws IOException {
		assertThat(provenance(PngSamples.small("eXIf", exifData(SOFTWARE, "GIMP 2.10"))).editor())
			.isEqualTo(Editor.GIMP);
		assertThat(provenance(WebpSamples.with("EXIF", exifData(SOFTWARE, "Snapseed"))).editor())
			.isEqualTo(Editor.SNAPSEED);
		assertThat(provenance(WebpSamples.with("XMP ", OtherSamples.latin1("<x CreatorTool='Canva'/>"))).editor())
			.isEqualTo(Editor.CANVA);
		assertThat(provenance(TiffSamples.software("Adobe Photoshop 21")).editor()).isEqualTo(Editor.PHOTOSHOP);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<xmp:CreatorTool>18.1.1</xmp:CreatorTool><photoshop:DateCreated>2026</photoshop:DateCreated>",
			"<xmp:CreatorTool/><dc:title>Adobe Photoshop</dc:title>",
			"<xmp:CreatorTool></xmp:CreatorTool><xmp:Label>GIMP</xmp:Label>",
			"<xmp:CreatorTool>16.0</xmp:CreatorTool>\n<xmpMM:OriginalDocumentID>photoshop</xmpMM:OriginalDocumentID>",
			"<!-- <xmp:CreatorTool>Adobe Photoshop</xmp:CreatorTool> -->",
			"<dc:description>CreatorTool=\"GIMP\" CreatorTool>GIMP</dc:description>",
			"<x:NotCreatorTool>GIMP</x:NotCreatorTool>", "<x:CreatorToolVersion>GIMP</x:CreatorToolVersion>" })
	void whenAnotherPropertyNamesAnEditorShouldNotCount(String properties) throws IOException {
		String description = "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">" + properties
				+ "</rdf:Description>";
		assertThat(provenance(jpeg(xmp(packet(description))))).isEqualTo(Provenance.NONE);
		assertThat(provenance(
				PngSamples.small("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + packet(description), StandardCharsets.UTF_8)))
			.isEqualTo(Provenance.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<rdf:Description xmp:CreatorTool = 'GIMP 2.10'/>",
			"<rdf:Description\n\txmp:Rating='0'\n\txmp:CreatorTool\n=\n\"GIMP\"></rdf:Description>",
			"<rdf:Description><a:CreatorTool xml:lang='x-default'>\n  GIMP\n</a:CreatorTool></rdf:Description>",
			"<rdf:Description><xmp:CreatorTool><![CDATA[GIMP]]></xmp:CreatorTool></rdf:Description>",
			"<rdf:Description><xmp:CreatorTool>&#71;IMP</xmp:CreatorTool></rdf:Description>",
			"<rdf:Description><xmpMM:History><rdf:Seq><rdf:li rdf:parseType='Resource'><stEvt:action>saved</stEvt:action>"
					+ "<stEvt:softwareAgent>GIMP 2.10</stEvt:softwareAgent></rdf:li></rdf:Seq></xmpMM:History></rdf:Description>",
			"<rdf:Description><xmpMM:History><rdf:Seq><rdf:li stEvt:action='saved' stEvt:softwareAgent='GIMP'/></rdf:Seq>"
					+ "</xmpMM:History></rdf:Description>",
			"<rdf:Description><tiff:Software>GIMP</tiff:Software></rdf:Description>",
			"<rdf:Description xmp:CreatorTool='GIMP'><broken></rdf:Description>" })
	void whenPropertyIsWrittenInAnyFormShouldReadIt(String description) throws IOException {
		assertThat(provenance(jpeg(xmp(packet(description)))).editor()).isEqualTo(Editor.GIMP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16" })
	void whenPacketIsInTwoByteCharactersShouldReadIt(String charset) throws IOException {
		byte[] packet = "<rdf:Description xmp:CreatorTool='GIMP'/>".getBytes(Charset.forName(charset));
		assertThat(provenance(jpeg(segment(0xe1, join("http://ns.adobe.com/xap/1.0/\0", packet)))).editor())
			.isEqualTo(Editor.GIMP);
	}

	@ParameterizedTest
	@CsvSource({ "trainedAlgorithmicMedia,true", "compositeWithTrainedAlgorithmicMedia,true", "algorithmicMedia,true",
			"compositeSynthetic,true", "compositeCapture,true", "composite,true", "digitalCreation,true",
			"digitalArt,true", "humanEdits,true", "virtualRecording,true", "digitalCapture,false",
			"computationalCapture,false", "negativeFilm,false", "print,false", "minorHumanEdits,false",
			"algorithmicallyEnhanced,false", "screenCapture,false" })
	void whenSourceTypeIsSyntheticShouldTell(String type, boolean synthetic) throws IOException {
		String uri = "http://cv.iptc.org/newscodes/digitalsourcetype/" + type;
		Provenance expected = new Provenance(false, null, false, synthetic);
		assertThat(provenance(jpeg(xmp(packet("<rdf:Description Iptc4xmpExt:DigitalSourceType='" + uri + "'/>")))))
			.isEqualTo(expected);
		assertThat(provenance(jpeg(xmp(packet("<rdf:Description><Iptc4xmpExt:DigitalSourceType>" + type
				+ "</Iptc4xmpExt:DigitalSourceType></rdf:Description>")))))
			.isEqualTo(expected);
		String credentials = "\0\1\0\0\0\1jumb..qdigitalSourceTypexF" + uri + "msoftwareAgent";
		assertThat(provenance(jpeg(segment(0xeb, "JP" + credentials)))).isEqualTo(expected);
		assertThat(provenance(PngSamples.small("caBX", credentials, StandardCharsets.ISO_8859_1))).isEqualTo(expected);
		assertThat(provenance(WebpSamples.with("C2PA", OtherSamples.latin1(credentials)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a visa, Steps: 20, Sampler: Euler a, CFG scale: 7 | true
			{"3": {"class_type": "KSampler"}}                 | true
			{"AIGC":{"Label":"1","ContentProducer":"made up"}} | true
			{"AIGC":{"Label":1}}                              | true
			{"AIGC":{"Label":"0"}}                            | false
			Steps: take it to the counter                     | false
			""")
	void whenCommentHasTheSettingsOfAGeneratorShouldTell(String comment, boolean synthetic) throws IOException {
		Provenance expected = new Provenance(false, null, false, synthetic);
		assertThat(provenance(jpeg(userComment("ASCII\0\0\0" + comment)))).isEqualTo(expected);
		assertThat(provenance(PngSamples.small("tEXt", "parameters\0" + comment, StandardCharsets.ISO_8859_1)))
			.isEqualTo(expected);
	}

	@Test
	void whenLabelOfTheChineseStandardIsThereShouldTell() throws IOException {
		assertThat(provenance(
				jpeg(xmp(packet("<rdf:Description><TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC>" + "</rdf:Description>"))))
			.synthetic()).isTrue();
		assertThat(provenance(PngSamples.small("tEXt", "AIGC\0{\"Label\":\"2\"}", StandardCharsets.ISO_8859_1))
			.synthetic()).isTrue();
		assertThat(provenance(PngSamples.small("tEXt", "AIGC\0{\"Label\":\"4\"}", StandardCharsets.ISO_8859_1)))
			.isEqualTo(Provenance.NONE);
	}

	@Test
	@Timeout(30)
	void whenPacketIsAnEntityBombShouldNotExpandIt() throws IOException {
		StringBuilder packet = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"GIMP\">");
		for (int i = 1; i < 40; i++) {
			packet.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		packet.append("]><xmp:CreatorTool>&a39;</xmp:CreatorTool>");
		byte[] content = jpeg(xmp(packet.toString()));
		assertThat(provenance(content)).isEqualTo(Provenance.NONE);
	}

	@Test
	@Timeout(30)
	void whenPacketRepeatsANameShouldFindNoValue() throws IOException {
		byte[] content = jpeg(xmp("CreatorTool=".repeat(5_000)));
		assertThat(provenance(content)).isEqualTo(Provenance.NONE);
		assertThat(provenance(jpeg(xmp("CreatorTool")))).isEqualTo(Provenance.NONE);
		assertThat(provenance(jpeg(xmp("CreatorTool=")))).isEqualTo(Provenance.NONE);
		assertThat(provenance(jpeg(xmp("CreatorTool=\"")))).isEqualTo(Provenance.NONE);
	}

	private static Provenance provenance(byte[] content) {
		return Objects.requireNonNull(INSPECTOR.inspect("a", content).facts()).provenance();
	}

	private static byte[] jpeg(byte[] segment) throws IOException {
		byte[] plain = SamplePictures.bytes("jpeg-small");
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(plain, 0, 2);
		content.writeBytes(segment);
		content.write(plain, 2, plain.length - 2);
		return content.toByteArray();
	}

	private static String packet(String description) {
		return "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>"
				+ description + "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
	}

	private static byte[] xmp(String packet) {
		return segment(0xe1, join("http://ns.adobe.com/xap/1.0/\0", packet.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] exif(int tag, String text) {
		return segment(0xe1, join("Exif\0\0", exifData(tag, text)));
	}

	/** One directory of one tag with a text. */
	static byte[] exifData(int tag, String text) {
		byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
		ByteBuffer data = ByteBuffer.allocate(26 + Math.max(4, bytes.length)).order(ByteOrder.LITTLE_ENDIAN);
		data.put(OtherSamples.latin1("II*\0")).putInt(8).putShort((short) 1).putShort((short) tag).putShort((short) 2);
		data.putInt(bytes.length);
		if (bytes.length > 4) {
			data.putInt(26).putInt(0);
		}
		return data.put(bytes).array();
	}

	private static byte[] userComment(String text) {
		byte[] bytes = OtherSamples.latin1(text);
		ByteBuffer data = ByteBuffer.allocate(44 + bytes.length).order(ByteOrder.BIG_ENDIAN);
		data.put(OtherSamples.latin1("MM\0*")).putInt(8);
		data.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0);
		data.putShort((short) 1).putShort((short) 0x9286).putShort((short) 7).putInt(bytes.length).putInt(44).putInt(0);
		return segment(0xe1, join("Exif\0\0", data.put(bytes).array()));
	}

	private static String resource(int id) {
		return "8BIM" + (char) (id >> 8) + (char) (id & 0xff) + "\0\0\0\0\0\2ab";
	}

	private static byte[] segment(int marker, String data) {
		return segment(marker, OtherSamples.latin1(data));
	}

	private static byte[] segment(int marker, byte[] data) {
		return ByteBuffer.allocate(4 + data.length)
			.put((byte) 0xff)
			.put((byte) marker)
			.putShort((short) (data.length + 2))
			.put(data)
			.array();
	}

	private static byte[] join(String beginning, byte[] rest) {
		byte[] first = OtherSamples.latin1(beginning);
		return ByteBuffer.allocate(first.length + rest.length).put(first).put(rest).array();
	}

}
