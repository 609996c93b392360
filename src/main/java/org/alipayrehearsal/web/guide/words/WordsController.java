package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The glossary as a page. A search is a plain GET: it holds nothing of a person.
 */
@Controller
class WordsController {

	private final Words words;

	WordsController(Words words) {
		this.words = words;
	}

	@GetMapping("/words")
	String words(@RequestParam(name = "q", defaultValue = "") String query, Model model) {
		List<Word> found = this.words.search(query);
		model.addAttribute("query", query);
		model.addAttribute("words", found);
		model.addAttribute("total", this.words.all().size());
		return "guide/words";
	}

}
