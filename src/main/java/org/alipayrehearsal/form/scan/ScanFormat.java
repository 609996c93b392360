package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan is a JPEG or BMP picture with a matching file name extension.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-format", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page and reposts of its rules: pictures as JPG, JPEG or BMP"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanFormat.Validator.class)
public @interface ScanFormat {

	String message() default "scan-format";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanFormat> {

		/** Two to five letters and digits, of which one is a letter. */
		private static final Pattern ENDING = Pattern.compile("\\.([a-z0-9]{2,5})\\s*$");

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return evaluate(scan.type(), scan.fileName());
		}

		static RuleResult evaluate(FileType type, String fileName) {
			return switch (type) {
				case JPEG -> ending(fileName, Set.of("jpg", "jpeg"), "ending");
				case BMP -> ending(fileName, Set.of("bmp"), "bmp-ending");
				case PNG -> Violated.plain().withVariant("png");
				case WEBP -> Violated.plain().withVariant("webp");
				case TIFF -> Violated.plain().withVariant("tiff");
				default -> RuleResult.satisfied();
			};
		}

		/** A name without an extension is accepted. */
		private static RuleResult ending(String fileName, Set<String> fitting, String variant) {
			int tail = Math.max(0, fileName.length() - 12);
			Matcher ending = ENDING.matcher(fileName.substring(tail).toLowerCase(Locale.ROOT));
			boolean misleads = ending.find() && !fitting.contains(ending.group(1))
					&& ending.group(1).chars().anyMatch(Character::isLetter);
			return misleads ? Violated.plain().withVariant(variant) : RuleResult.satisfied();
		}

	}

}
