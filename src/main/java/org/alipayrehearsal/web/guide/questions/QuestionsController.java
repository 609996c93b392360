package org.alipayrehearsal.web.guide.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.data.YamlFile;
import org.alipayrehearsal.web.CacheablePage;
import org.alipayrehearsal.web.guide.GuideProperties;
import org.alipayrehearsal.web.guide.words.ChineseText;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of questions. A search is a GET request, because it contains nothing personal.
 */
@Controller
@Lazy(false)
class QuestionsController {

	/** A longer query has no results. */
	private static final int LONGEST_QUERY = 100;

	private final Supplier<List<Question>> questions;

	QuestionsController(GuideProperties properties, RuleCatalogue rules) {
		this.questions = YamlFile.deferred(properties.questions(), () -> read(properties.questions(), rules));
	}

	private static List<Question> read(Resource file, RuleCatalogue rules) {
		List<Question> questions = YamlFile.read(file, QuestionsFile.class).questions();
		// An unknown rule stops the start instead of failing on the page.
		questions.forEach((question) -> question.rules().forEach(rules::rule));
		return questions;
	}

	@CacheablePage
	@GetMapping("/questions")
	String questions(@RequestParam(name = "q", defaultValue = "") String query, Model model) {
		Map<Question.Group, List<Question>> groups = new EnumMap<>(Question.Group.class);
		for (Question.Group group : Question.Group.values()) {
			List<Question> found = find(query).stream().filter((question) -> question.group() == group).toList();
			if (!found.isEmpty()) {
				groups.put(group, found);
			}
		}
		model.addAttribute("query", query);
		model.addAttribute("groups", groups);
		return "guide/questions";
	}

	private List<Question> find(String query) {
		if (query.isBlank()) {
			return this.questions.get();
		}
		String searched = (query.length() > LONGEST_QUERY) ? "" : ChineseText.searched(query);
		return searched.isEmpty() ? List.of()
				: this.questions.get().stream().filter((question) -> question.holds(searched)).toList();
	}

	/**
	 * The content of the file of questions.
	 *
	 * @param questions the questions
	 */
	record QuestionsFile(@NotEmpty List<@Valid Question> questions) {

	}

}
