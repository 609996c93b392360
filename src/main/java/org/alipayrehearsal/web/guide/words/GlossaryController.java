package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.alipayrehearsal.web.CacheablePage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of the glossary. A search is a GET request, because it contains nothing
 * personal.
 */
@Controller
class GlossaryController {

	private final Glossary glossary;

	GlossaryController(Glossary glossary) {
		this.glossary = glossary;
	}

	@CacheablePage
	@GetMapping("/words")
	String words(@RequestParam(name = "q", defaultValue = "") String query, Model model) {
		List<GlossaryWord> found = this.glossary.search(query);
		model.addAttribute("query", query);
		model.addAttribute("words", found);
		model.addAttribute("total", this.glossary.all().size());
		return "guide/words";
	}

}
