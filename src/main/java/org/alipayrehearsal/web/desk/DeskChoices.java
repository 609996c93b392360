package org.alipayrehearsal.web.desk;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The choices of a helper. They stay from one client to the next and hold no answer, so
 * an address may hold them.
 *
 * @param whole whether all steps are checked; otherwise those with a field filled in
 * @param pictures whether both pictures are required; otherwise only if one was uploaded
 * @param hints whether the hints are shown
 * @param report the language of the printed report
 * @param chat the language of the message for the client
 */
public record DeskChoices(boolean whole, boolean pictures, boolean hints, ReportLanguage report, ReportLanguage chat) {

	/** The choices of the empty form. */
	static final DeskChoices DEFAULT = new DeskChoices(true, true, false, ReportLanguage.BOTH, ReportLanguage.ENGLISH);

	/**
	 * {@return the choices of a submitted form, which does not send an empty checkbox}
	 */
	static DeskChoices submitted(HttpServletRequest request) {
		return new DeskChoices(request.getParameter("whole") != null, request.getParameter("pictures") != null,
				request.getParameter("hints") != null, ReportLanguage.of(request.getParameter("report")),
				chat(request));
	}

	/**
	 * {@return the choices in an address}
	 */
	static DeskChoices linked(HttpServletRequest request) {
		return new DeskChoices(!"no".equals(request.getParameter("whole")),
				!"no".equals(request.getParameter("pictures")), "yes".equals(request.getParameter("hints")),
				ReportLanguage.of(request.getParameter("report")), chat(request));
	}

	private static ReportLanguage chat(HttpServletRequest request) {
		return ReportLanguage.CHINESE.key().equals(request.getParameter("chat")) ? ReportLanguage.CHINESE
				: ReportLanguage.ENGLISH;
	}

	/**
	 * {@return the address of the empty form with these choices}
	 */
	public String nextClient() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/desk");
		if (!this.whole) {
			uri.queryParam("whole", "no");
		}
		if (!this.pictures) {
			uri.queryParam("pictures", "no");
		}
		if (this.hints) {
			uri.queryParam("hints", "yes");
		}
		if (this.report != ReportLanguage.BOTH) {
			uri.queryParam("report", this.report.key());
		}
		if (this.chat != ReportLanguage.ENGLISH) {
			uri.queryParam("chat", this.chat.key());
		}
		return uri.toUriString();
	}

}
