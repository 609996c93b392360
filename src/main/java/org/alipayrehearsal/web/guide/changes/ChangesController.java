package org.alipayrehearsal.web.guide.changes;

import org.alipayrehearsal.check.ReportedChanges;
import org.alipayrehearsal.web.CacheablePage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of reported changes, each with its date and its sources.
 */
@Controller
class ChangesController {

	private final ReportedChanges changes;

	ChangesController(ReportedChanges changes) {
		this.changes = changes;
	}

	@CacheablePage
	@GetMapping("/changes")
	String changes(Model model) {
		model.addAttribute("changes", this.changes.all());
		return "guide/changes";
	}

}
