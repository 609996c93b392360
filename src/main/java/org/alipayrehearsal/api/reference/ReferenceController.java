package org.alipayrehearsal.api.reference;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which the API is described and can be tried.
 */
@Controller
class ReferenceController {

	static final String DOCUMENT = "/v3/api-docs";

	private final ObjectProvider<OpenApiWebMvcResource> documents;

	private final ReferenceReader reader;

	private final Map<Locale, Reference> references = new ConcurrentHashMap<>();

	ReferenceController(ObjectProvider<OpenApiWebMvcResource> documents, JsonMapper json) {
		this.documents = documents;
		this.reader = new ReferenceReader(json);
	}

	@GetMapping("/desk/api")
	String page(HttpServletRequest request, Locale language, Model model) throws JsonProcessingException {
		Reference reference = this.references.get(language);
		if (reference == null) {
			reference = this.reader.read(document(request, language));
			this.references.put(language, reference);
		}
		model.addAttribute("reference", reference);
		return "desk/api";
	}

	private byte[] document(HttpServletRequest request, Locale language) throws JsonProcessingException {
		@Nullable OpenApiWebMvcResource resource = this.documents.getIfAvailable();
		if (resource == null) {
			// The owner turned the document off, and the page with it.
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return resource.openapiJson(request, DOCUMENT, language);
	}

}
