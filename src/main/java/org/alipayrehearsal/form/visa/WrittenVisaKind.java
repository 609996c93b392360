package org.alipayrehearsal.form.visa;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.TypedText;

/**
 * A kind of visa as people write it, in English or Chinese: {@code Z visa}, {@code Z字},
 * {@code 工作签证}, {@code Residence permit}, {@code 居留许可}. Channels that require the code
 * use {@link VisaKind#find}.
 *
 * @param candidates the kinds that the text can mean: none if it is not known, several if
 * it is ambiguous, such as {@code X} for X1 and X2
 */
public record WrittenVisaKind(List<VisaKind> candidates) {

	private static final int LONGEST = 64;

	private static final Pattern SEPARATORS = Pattern.compile("[\\s_.-]+");

	/** Something that a visa is not, although its name has the same words. */
	private static final Pattern OTHER_DOCUMENT = Pattern.compile("工作许可|就业证|\\bwork permit|\\bemployment permit");

	private static final Pattern PERMANENT = Pattern.compile("永久居留|perm[a-z]* resid");

	/** Residence, residency, resident, and how they are misspelled. */
	private static final String RESIDENCE = "res[ie]d[ea]n[cst][a-z]*";

	private static final Pattern PERMIT = Pattern.compile(
			"居留|居住证|\\b" + RESIDENCE + ".*\\bpermi[a-z]*|\\bpermit.*\\b" + RESIDENCE + "|^rp$|\\btrp\\b|^residence$");

	private static final Pattern NO_VISA = Pattern
		.compile("^(?:无|没有|无签证|没有签证|免签.*|none|no|no visa(?: need.*| requir.*)?|without (?:a )?visa"
				+ "|visa[ -]?free.*|(?:visa[ -]?)?(?:exempt|exemption|waiver)(?:[ -].*)?|no chinese visa)$");

	/** What a visa is not. */
	private static final Pattern NEGATION = Pattern.compile("\\bnot\\b|\\bno longer\\b|\\bexcept\\b|不是|并非|^非(?!商)");

	private static final Pattern ALTERNATIVES = Pattern.compile("\\s*(?:[/,;、|]|或者?|\\bor\\b)\\s*");

	/** A code that stands alone, such as Z in “Z字签证” and in “type Z visa”. */
	private static final Pattern CODE = Pattern.compile("(?<![a-z'’])([a-z])[ -]?([12])?(?![a-z0-9])");

	private static final List<Word> WORDS = List.of(new Word("青年.*人才|young.*talent", VisaKind.K),
			new Word("人才|talent", VisaKind.R), new Word("长期学习|长期留学|long.*(?:study|student)", VisaKind.X1),
			new Word("短期学习|短期留学|short.*(?:study|student)", VisaKind.X2),
			new Word("留学|学习|学生|\\bstud(?:y|ent|ies)", VisaKind.X1, VisaKind.X2),
			new Word("短期.*团聚|short.*family reuni", VisaKind.Q2), new Word("团聚|family reuni", VisaKind.Q1),
			new Word("探亲|家属|亲属|family|spouse|dependent|dependant|relatives", VisaKind.Q1, VisaKind.Q2, VisaKind.S1,
					VisaKind.S2),
			new Word("私人|private", VisaKind.S1, VisaKind.S2),
			new Word("(?:长期|常驻).*记者|(?:long|resident).*(?:journalist|press)", VisaKind.J1),
			new Word("(?:短期|临时).*记者|short.*(?:journalist|press)", VisaKind.J2),
			new Word("记者|journalist|\\bpress\\b", VisaKind.J1, VisaKind.J2),
			new Word("工作|工签|就业|任职|\\bwork|employment", VisaKind.Z),
			new Word("旅游|旅行|旅签|观光|touris|\\btravel|sightseeing", VisaKind.L), new Word("非商|non-commercial", VisaKind.F),
			new Word("商务|商签|商旅|贸易|\\bbus+in+es+|\\bbuisness|\\btrade\\b|commercial", VisaKind.M),
			new Word("访问|交流|exchange", VisaKind.F), new Word("乘务|船员|机组|\\bcrew", VisaKind.C),
			new Word("过境|transit", VisaKind.G),
			new Word("外交|公务|礼遇|diplomatic|official|courtesy|service|^其他$|^其它$|^other", VisaKind.OTHER));

	/**
	 * Copies the list.
	 */
	public WrittenVisaKind {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Read a kind of visa.
	 * @param typed the text as typed
	 * @return the candidates
	 */
	public static WrittenVisaKind read(String typed) {
		String text = HalfWidth.of(TypedText.of(typed)).toLowerCase(Locale.ROOT);
		if (text.isEmpty() || text.length() > LONGEST) {
			return new WrittenVisaKind(List.of());
		}
		Optional<VisaKind> code = VisaKind.find(SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT))
			.or(() -> VisaKind.find(SEPARATORS.matcher(text).replaceAll("_").toUpperCase(Locale.ROOT)));
		return new WrittenVisaKind(code.map(List::of).orElseGet(() -> alternatives(text)));
	}

	/** The kinds of all parts, if each part is a kind. */
	private static List<VisaKind> alternatives(String text) {
		Set<VisaKind> kinds = EnumSet.noneOf(VisaKind.class);
		String[] parts = ALTERNATIVES.split(text, -1);
		for (String part : parts) {
			List<VisaKind> meant = meant(part.strip());
			if (meant.isEmpty() || parts.length == 1) {
				return meant(text);
			}
			kinds.addAll(meant);
		}
		return List.copyOf(kinds);
	}

	private static List<VisaKind> meant(String text) {
		if (NEGATION.matcher(text).find()) {
			return List.of();
		}
		if (PERMANENT.matcher(text).find()) {
			return List.of(VisaKind.D);
		}
		if (PERMIT.matcher(text).find()) {
			return List.of(VisaKind.RESIDENCE_PERMIT);
		}
		if (OTHER_DOCUMENT.matcher(text).find()) {
			return List.of();
		}
		if (NO_VISA.matcher(text).matches()) {
			return List.of(VisaKind.NONE);
		}
		Set<VisaKind> codes = codes(text);
		return codes.isEmpty() ? byWords(text) : List.copyOf(codes);
	}

	private static Set<VisaKind> codes(String text) {
		Set<VisaKind> codes = EnumSet.noneOf(VisaKind.class);
		Matcher code = CODE.matcher(text);
		while (code.find()) {
			String letter = code.group(1).toUpperCase(Locale.ROOT);
			List<String> names = (code.group(2) != null) ? List.of(letter + code.group(2))
					: List.of(letter, letter + "1", letter + "2");
			names.forEach((name) -> VisaKind.find(name).ifPresent(codes::add));
		}
		return codes;
	}

	/** The kinds of the first words found; the more specific words come first. */
	private static List<VisaKind> byWords(String text) {
		List<VisaKind> found = new ArrayList<>();
		for (Word word : WORDS) {
			if (found.isEmpty() && word.pattern.matcher(text).find()) {
				found.addAll(word.kinds);
			}
		}
		return found;
	}

	/** Words for one or several kinds. */
	private static final class Word {

		private final Pattern pattern;

		private final List<VisaKind> kinds;

		Word(String pattern, VisaKind... kinds) {
			this.pattern = Pattern.compile(pattern);
			this.kinds = List.of(kinds);
		}

	}

}
