package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;

/**
 * The content of a scan is a readable picture, whatever the file name extension. The
 * message names the type of the file and how to convert it to JPG.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the file is empty.
 */
@Documented
@Rule(id = "scan-type", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page and reposts of its rules: pictures as JPG, JPEG or BMP"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanType.Validator.class)
public @interface ScanType {

	String message() default "scan-type";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ObstacleValidator<ScanType> {

		Validator() {
			super(Obstacle.TYPE);
		}

		@Override
		Violated violation(ScanReport scan) {
			return violation(scan.type());
		}

		static Violated violation(FileType type) {
			return switch (type) {
				case HEIC -> Violated.plain().withVariant("heic");
				case AVIF -> Violated.plain().withVariant("avif");
				case GIF -> Violated.plain().withVariant("gif");
				case JPEG_2000, JPEG_XL, PHOTOSHOP, SVG ->
					Violated.plain().withVariant("other-picture").withArguments(type.label());
				case PDF -> Violated.plain().withVariant("pdf");
				case OFFICE -> Violated.plain().withVariant("office");
				case ARCHIVE -> Violated.plain().withVariant("archive");
				case VIDEO -> Violated.plain().withVariant("video");
				case HTML -> Violated.plain().withVariant("html");
				case TEXT -> Violated.plain().withVariant("text");
				case PROGRAM -> Violated.plain().withVariant("program");
				case JPEG, PNG, BMP, WEBP, TIFF, EMPTY, UNKNOWN -> Violated.plain();
			};
		}

	}

}
