package org.alipayrehearsal.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changing the language, on any page and in both directions.
 */
@BrowserTest
class LanguageIT {

	@Test
	void whenLanguageIsSwitchedShouldKeepPageAndUnsentText(Visits visits) {
		Language language = Language.ENGLISH;
		Rehearsal rehearsal = visits.visit(language).begin();
		for (String step : Answers.STEPS) {
			rehearsal.fill(step, Answers.ready()).switchLanguage();
			assertThat(rehearsal.step()).isEqualTo(step);
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
			assertThat(rehearsal.page().locator("[data-rule]:not(.noticed *)").count())
				.as("nothing is said of a page before it is sent")
				.isZero();
			Answers.ready().of(step).forEach((path, value) -> assertThat(kept(rehearsal, path)).isEqualTo(value));
			rehearsal.switchLanguage();
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
			rehearsal.goOn();
		}
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		rehearsal.switchLanguage();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
	}

	/** Names that a line has broken, each with the text before it. */
	private static final String BROKEN = """
			(names) => {
			  const range = document.createRange();
			  const top = (text, offset) => {
			    range.setStart(text, offset);
			    range.setEnd(text, offset + 1);
			    return Math.round(range.getBoundingClientRect().top);
			  };
			  const broken = [];
			  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			  while (texts.nextNode()) {
			    const text = texts.currentNode;
			    if (text.parentElement.matches('option, script, rt') || !text.parentElement.checkVisibility()) continue;
			    for (const name of names) {
			      for (let at = text.data.indexOf(name); at >= 0; at = text.data.indexOf(name, at + 1)) {
			        if (top(text, at) !== top(text, at + name.length - 1)) broken.push(name);
			      }
			    }
			  }
			  return broken;
			}""";

	@ParameterizedTest
	@EnumSource(names = { "START", "QUESTIONS", "CHANGES", "PICTURE", "NOT_READY" })
	void whenChineseIsReadOnANarrowScreenShouldBreakNoName(Place place, Visits visits) {
		Page page = visits.visit(place, Language.CHINESE).page();
		page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)");
		for (int width = 320; width <= 400; width += 16) {
			page.setViewportSize(width, 844);
			assertThat(page.evaluate(BROKEN, List.of("支付宝", "真实姓名", "护照号码", "护照图片", "入境证明", "联系电话", "开户银行", "银行卡号")))
				.as("%s pixels", width)
				.isEqualTo(List.of());
		}
	}

	/** What a field holds, of whatever kind it is; of a picture its sample's name. */
	private static String kept(Rehearsal rehearsal, String path) {
		String checked = "[name='" + path + "']:checked";
		return switch (path) {
			case "card.bank", "card.openedOnMainland" -> rehearsal.page().locator(checked).inputValue();
			case "documents.visaScan",
					"documents.entryProof" ->
				rehearsal.page()
					.locator(".picture:has([name='" + path + "']) .remembered bdi")
					.innerText()
					.equals("visa.jpg") ? "mrz-visa-keller" : "jpeg-2";
			default -> rehearsal.value(path);
		};
	}

	@ParameterizedTest
	@EnumSource(names = { "START", "READY", "FINISHED", "GONE" })
	void whenLanguageIsSwitchedOffTheStepsShouldStayOnThePage(Place place, Visits visits) {
		Rehearsal rehearsal = visits.visit(place, Language.ENGLISH);
		String path = rehearsal.path();
		String heading = rehearsal.heading();
		rehearsal.switchLanguage();
		assertThat(rehearsal.path()).isEqualTo(path);
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
		assertThat(rehearsal.switchLanguage().heading()).isEqualTo(heading);
	}

	@Test
	void whenLanguageIsSwitchedAfterAnErrorShouldLeadToAPageThatIsThere(Visits visits) {
		Rehearsal tooLarge = visits.visit(Place.TOO_LARGE, Language.ENGLISH);
		String path = tooLarge.path();
		assertThat(tooLarge.switchLanguage().path()).isEqualTo(path);
		assertThat(tooLarge.status()).isEqualTo(200);
		Rehearsal notFound = visits.visit(Place.NOT_FOUND, Language.ENGLISH).switchLanguage();
		assertThat(notFound.path()).isEqualTo("/");
		assertThat(notFound.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
	}

}
