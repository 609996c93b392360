package org.alipayrehearsal.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.ReportedChanges;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.form.visa.VisaKind;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.SamplePictures;
import org.alipayrehearsal.web.guide.afterwards.Timeline.Stage;
import org.alipayrehearsal.web.guide.questions.Question;
import org.alipayrehearsal.web.guide.words.GlossaryWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the texts beside those of the rules owe: each is there in both languages, none is
 * missing and none is left over.
 */
class MessageContractTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path CODE = Path.of("src/main/java");

	/** A text named outright, {@code #{start.title}}, with or without arguments. */
	private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");

	/**
	 * A text whose name is put together: {@code #{${'visa-kind.' + code}}} and the like.
	 */
	private static final Pattern COMPOSED = Pattern.compile("#\\{\\$\\{([^}]*)}");

	private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9.-]*)[\"']");

	/**
	 * The beginnings and ends of names that are put together, in code or in templates.
	 */
	private static final Pattern ENDS = Pattern.compile("[\"']([a-z][a-z.-]*\\.)[\"']|[\"'](\\.[a-z][a-z-]*)[\"']");

	@ParameterizedTest
	@MethodSource("bundles")
	void whenBundlesAreComparedShouldHaveTheSameKeysInBothLanguages(String bundle) throws IOException {
		assertThat(new TreeSet<>(texts(bundle).stringPropertyNames())).isNotEmpty()
			.isEqualTo(new TreeSet<>(texts(bundle + "_zh_CN").stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whenTextIsWrittenShouldBeTheOnlyOneOfItsKey(String bundle) throws IOException {
		for (String suffix : List.of("", "_zh_CN")) {
			List<String> keys = source(bundle + suffix).lines()
				.filter((line) -> line.contains("=") && !line.startsWith("#"))
				.map((line) -> line.substring(0, line.indexOf('=')))
				.toList();
			assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(texts(bundle + suffix).keySet());
		}
	}

	@Test
	void whenTemplateNamesATextShouldBeThere() throws IOException {
		Set<String> named = found(NAMED, files(TEMPLATES, ".html"));
		assertThat(named).hasSizeGreaterThan(50);
		Set<String> keys = allKeys();
		keys.addAll(keysOfRules());
		assertThat(keys).containsAll(named);
	}

	@Test
	void whenKindOfThingIsShownShouldHaveItsText() throws IOException {
		Set<String> keys = allKeys();
		assertThat(keys).containsAll(keys("visa-kind.", VisaKind.values(), ""))
			.containsAll(keys("verdict.", Verdict.values(), ""))
			.containsAll(keys("verdict.", Verdict.values(), ".text"))
			.containsAll(keys("source.", Source.Kind.values(), ""))
			.containsAll(keys("words.kind.", GlossaryWord.Kind.values(), ""))
			.containsAll(keys("banks.type.", CardType.values(), ""))
			.containsAll(keys("banks.region.", IssuerRegion.values(), ""))
			.containsAll(keys("banks.status.", BankStatus.values(), ""))
			.containsAll(keys("rules.action.", Action.values(), ""))
			.containsAll(keys("usable.", BankUse.Usable.values(), ""))
			.containsAll(RuleServiceFixture.bean(ReportedChanges.class)
				.all()
				.stream()
				.map((change) -> "change." + change.id() + ".text")
				.toList());
		assertThat(
				Stream.of(Severity.values()).map((severity) -> "severity." + severity.name().toLowerCase(Locale.ROOT)))
			.allMatch(keys::contains);
	}

	@Test
	void whenFieldHasATextShouldBeAFieldOfTheForm() throws IOException {
		List<String> paths = RuleServiceFixture.bean(RuleCatalogue.class).paths();
		Set<String> keys = texts("fields").stringPropertyNames();
		for (String path : paths) {
			assertThat(keys).contains(path + ".label", path + ".short", path + ".hint");
		}
	}

	@Test
	void whenTextIsWrittenShouldBeUsed() throws IOException {
		List<String> sources = Stream.concat(files(TEMPLATES, ".html").stream(), files(CODE, ".java").stream())
			.toList();
		Set<String> whole = found(NAMED, sources);
		whole.addAll(found(QUOTED, sources));
		Set<String> ends = ends(sources);
		Set<String> parts = parts();
		assertThat(allKeys()).filteredOn((key) -> !whole.contains(key) && !isComposed(key, ends, parts)).isEmpty();
	}

	/**
	 * Whether a key is put together of an end that is written and a part that is known.
	 */
	private static boolean isComposed(String key, Set<String> ends, Set<String> parts) {
		return ends.stream()
			.anyMatch(
					(end) -> (end.endsWith(".") && key.startsWith(end) && isOfParts(key.substring(end.length()), parts))
							|| (end.startsWith(".") && key.endsWith(end)
									&& isOfParts(key.substring(0, key.length() - end.length()), parts)));
	}

	private static boolean isOfParts(String rest, Set<String> parts) {
		if (parts.contains(rest)) {
			return true;
		}
		int dot = rest.lastIndexOf('.');
		return dot > 0 && parts.contains(rest.substring(0, dot)) && parts.contains(rest.substring(dot + 1));
	}

	/**
	 * All that a key may be put together of: ids, paths, steps, kinds, what code quotes.
	 */
	private static Set<String> parts() throws IOException {
		Set<String> parts = new HashSet<>(RuleServiceFixture.bean(RuleCatalogue.class).paths());
		parts.addAll(parts.stream().map((path) -> path.substring(0, path.indexOf('.'))).toList());
		rules().forEach((rule) -> parts.add(rule.id()));
		RuleServiceFixture.bean(ReportedChanges.class).all().forEach((change) -> parts.add(change.id()));
		parts.addAll(SamplePictures.names());
		Stream
			.<Enum<?>[]>of(VisaKind.values(), Verdict.values(), Action.values(), Source.Kind.values(),
					BankUse.Usable.values(), GlossaryWord.Kind.values(), CardType.values(), IssuerRegion.values(),
					BankStatus.values(), Stage.Id.values(), Stage.State.values(), Question.Group.values())
			.flatMap(Stream::of)
			.forEach((kind) -> parts.add(kind.name()));
		parts.addAll(found(QUOTED, files(CODE, ".java")));
		parts.addAll(found(QUOTED, files(TEMPLATES, ".html")));
		// Values of attributes, never part of a name.
		parts.removeAll(Set.of("true", "false"));
		Stream.of("title", "detail", "text").forEach(parts::add);
		Stream.of("400", "401", "404", "405", "406", "413", "415", "422", "429", "500", "503").forEach(parts::add);
		return parts;
	}

	private static Set<String> ends(List<String> sources) {
		Set<String> ends = found(ENDS, sources);
		sources.forEach((source) -> COMPOSED.matcher(source)
			.results()
			.forEach((composed) -> ends.addAll(found(ENDS, List.of(composed.group(1))))));
		return ends;
	}

	private static Set<String> keys(String beginning, Enum<?>[] kinds, String end) {
		return Stream.of(kinds).map((kind) -> beginning + kind.name() + end).collect(Collectors.toSet());
	}

	private static List<RuleDescription> rules() {
		return RuleServiceFixture.bean(RuleCatalogue.class).rules();
	}

	private static Set<String> found(Pattern pattern, List<String> sources) {
		return sources.stream()
			.flatMap((source) -> pattern.matcher(source).results())
			.map(MessageContractTests::firstGroup)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static String firstGroup(MatchResult match) {
		for (int i = 1; i <= match.groupCount(); i++) {
			if (match.group(i) != null) {
				return match.group(i);
			}
		}
		throw new IllegalStateException("Nothing is in a group");
	}

	static List<String> bundles() {
		return List.of("pages", "fields", "api", "desk-batch", "guide", "guide-words", "guide-failures", "steps",
				"guide-afterwards", "guide-papers", "guide-questions", "guide-rules", "guide-banks", "changes",
				"desk-api", "desk");
	}

	private static Set<String> allKeys() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String bundle : bundles()) {
			keys.addAll(texts(bundle).stringPropertyNames());
		}
		return keys;
	}

	private static Set<String> keysOfRules() throws IOException {
		Properties texts = new Properties();
		for (Resource bundle : new PathMatchingResourcePatternResolver()
			.getResources("classpath:messages/rules-*.properties")) {
			texts.load(new StringReader(bundle.getContentAsString(StandardCharsets.UTF_8)));
		}
		return texts.stringPropertyNames();
	}

	private static Properties texts(String bundle) throws IOException {
		Properties texts = new Properties();
		texts.load(new StringReader(source(bundle)));
		return texts;
	}

	private static String source(String bundle) throws IOException {
		Resource file = new PathMatchingResourcePatternResolver()
			.getResource("classpath:messages/" + bundle + ".properties");
		return file.getContentAsString(StandardCharsets.UTF_8);
	}

	private static List<String> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).map(MessageContractTests::read).toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
