package org.alipayrehearsal.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of a check, compared with a baseline: built-in constraints of Bean Validation on the same fields, with regular expressions for the rules of the guide. The baseline reports no reason, no fix and no bank.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {

	private static final Map<String, String> READY = Map.of("name.realName", "Anna Keller", "passport.number",
			"C01X00T47", "documents.visaKind", "Z", "contact.phone", "13800138000", "card.bank", "SPABANK",
			"card.number", "6216261000000000018");

	private static final Map<String, String> FAULTY = Map.of("name.realName", "José  O’Brien-García de la Fuente",
			"passport.number", "a 12345", "documents.visaKind", "L", "contact.phone", "+44 (0)7911 123456", "card.bank",
			"ICBC", "card.number", "6216261000000000018");

	private final RuleService rules = RuleServiceFixture.service();

	private final BankMatrix matrix = RuleServiceFixture.bean(BankMatrix.class);

	private final NameVariants variants = RuleServiceFixture.bean(NameVariants.class);

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	private final VerificationForm ready = ExampleForm.application(READY);

	private final VerificationForm faulty = ExampleForm.application(FAULTY);

	/** A whole application; the amount of the bank's deposit is typed later. */
	private final ValidationScope asked = ValidationScope
		.withoutScans(EnumSet.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT, Step.CARD));

	private final NameAnswers name = new NameAnswers("Maria Clara Souza", null, null);

	private final Plain plain = Plain.of(READY);

	private final Many many = Many.of(READY);

	private final Plain plainFaulty = Plain.of(FAULTY);

	/**
	 * The floor: ten built-in constraints, nothing wrong.
	 */
	@Benchmark
	public Set<ConstraintViolation<Plain>> floorReady() {
		return this.validator.validate(this.plain);
	}

	/**
	 * The floor of as many built-in constraints as there are rules, nothing wrong.
	 */
	@Benchmark
	public Set<ConstraintViolation<Many>> floorOf65Ready() {
		return this.validator.validate(this.many);
	}

	/**
	 * The floor with what it can find wrong.
	 */
	@Benchmark
	public Set<ConstraintViolation<Plain>> floorFaulty() {
		return this.validator.validate(this.plainFaulty);
	}

	/**
	 * All rules, nothing wrong.
	 */
	@Benchmark
	public Report checkReady() {
		return this.rules.check(this.ready, this.asked);
	}

	/**
	 * All rules, many wrong, and each fix verified.
	 */
	@Benchmark
	public Report checkFaulty() {
		return this.rules.check(this.faulty, this.asked);
	}

	/**
	 * The bank matrix of a name.
	 */
	@Benchmark
	public List<BankUse> bankMatrix() {
		return this.matrix.of(this.name);
	}

	/**
	 * The variants of a name.
	 */
	@Benchmark
	public List<NameVariant> nameVariants() {
		return this.variants.of(this.name);
	}

	/**
	 * The same fields under built-in constraints.
	 *
	 * @param name the name
	 * @param passport the passport
	 * @param contact the contact
	 * @param card the card
	 */
	public record Plain(@Valid PlainName name, @Valid PlainPassport passport, @Valid PlainContact contact,
			@Valid PlainCard card) {

		static Plain of(Map<String, String> answers) {
			return new Plain(new PlainName(answers.getOrDefault("name.realName", "")),
					new PlainPassport(answers.getOrDefault("passport.number", "")),
					new PlainContact(answers.getOrDefault("contact.phone", "")),
					new PlainCard(answers.getOrDefault("card.bank", ""), answers.getOrDefault("card.number", "")));
		}

	}

	/**
	 * Five fields with 13 built-in constraints each.
	 *
	 * @param name the name
	 * @param passport the passport's number
	 * @param phone the phone number
	 * @param bank the bank's code
	 * @param card the card's number
	 */
	public record Many(@Size(max = 30) @Size(max = 31) @Size(max = 32) @Size(max = 33) @Size(max = 34) @Size(max = 35) @Pattern(regexp = "[^<]*") @Pattern(regexp = "[^\\t]*") @Pattern(regexp = "[ -~]*") @Pattern(regexp = "[\\p{L}\\p{N} ]*") @Pattern(regexp = "[^,;]*") @Pattern(regexp = ".{1,40}") @NotBlank String name, @Size(max = 30) @Size(max = 31) @Size(max = 32) @Size(max = 33) @Size(max = 34) @Size(max = 35) @Pattern(regexp = "[^<]*") @Pattern(regexp = "[^\\t]*") @Pattern(regexp = "[ -~]*") @Pattern(regexp = "[\\p{L}\\p{N} ]*") @Pattern(regexp = "[^,;]*") @Pattern(regexp = ".{1,40}") @NotBlank String passport,
			@Size(max = 30) @Size(max = 31) @Size(max = 32) @Size(max = 33) @Size(max = 34) @Size(max = 35) @Pattern(regexp = "[^<]*") @Pattern(regexp = "[^\\t]*") @Pattern(regexp = "[ -~]*") @Pattern(regexp = "[\\p{L}\\p{N} ]*") @Pattern(regexp = "[^,;]*") @Pattern(regexp = ".{1,40}") @NotBlank String phone, @Size(max = 30) @Size(max = 31) @Size(max = 32) @Size(max = 33) @Size(max = 34) @Size(max = 35) @Pattern(regexp = "[^<]*") @Pattern(regexp = "[^\\t]*") @Pattern(regexp = "[ -~]*") @Pattern(regexp = "[\\p{L}\\p{N} ]*") @Pattern(regexp = "[^,;]*") @Pattern(regexp = ".{1,40}") @NotBlank String bank, @Size(max = 30) @Size(max = 31) @Size(max = 32) @Size(max = 33) @Size(max = 34) @Size(max = 35) @Pattern(regexp = "[^<]*") @Pattern(regexp = "[^\\t]*") @Pattern(regexp = "[ -~]*") @Pattern(regexp = "[\\p{L}\\p{N} ]*") @Pattern(regexp = "[^,;]*") @Pattern(regexp = ".{1,40}") @NotBlank String card) {

		static Many of(Map<String, String> answers) {
			return new Many(answers.get("name.realName"), answers.get("passport.number"), answers.get("contact.phone"),
					answers.get("card.bank"), answers.get("card.number"));
		}

	}

	/**
	 * A name.
	 *
	 * @param realName the name
	 */
	public record PlainName(
			@NotBlank @Size(min = 2, max = 20) @Pattern(regexp = "[\\p{L}\\p{M} -]*") String realName) {

	}

	/**
	 * A passport.
	 *
	 * @param number its number
	 */
	public record PlainPassport(@NotBlank @Size(min = 8, max = 9) @Pattern(regexp = "[A-Z0-9]*") String number) {

	}

	/**
	 * A contact.
	 *
	 * @param phone the phone number
	 */
	public record PlainContact(@NotBlank @Size(max = 20) @Pattern(regexp = "[0-9+-]*") String phone) {

	}

	/**
	 * A card.
	 *
	 * @param bank the bank's code
	 * @param number the card's number
	 */
	public record PlainCard(@NotBlank String bank, @NotBlank @Pattern(regexp = "62[0-9]{14,17}") String number) {

	}

}
