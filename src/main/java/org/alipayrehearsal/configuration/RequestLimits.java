package org.alipayrehearsal.configuration;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * How large the body of a request may be.
 *
 * @param json JSON, and whatever is neither of the others
 * @param form a form without files
 * @param multipart a form with files, all its parts together
 * @param batch a file of many applications, which is never in memory as a whole
 */
@ConfigurationProperties("rehearsal.limits")
record RequestLimits(@DefaultValue("1MB") DataSize json, @DefaultValue("2MB") DataSize form,
		@DefaultValue("24MB") DataSize multipart, @DefaultValue("1GB") DataSize batch) {

	private static final Set<String> STREAMED = Set.of("/api/checks/batch", "/desk/batch/results");

	/**
	 * The limit of a body.
	 * @param path the address within the application
	 * @param contentType the request's Content-Type as it was sent, or null where it has
	 * none
	 * @return the limit
	 */
	DataSize of(String path, @Nullable String contentType) {
		if (STREAMED.contains(path)) {
			return this.batch;
		}
		if (contentType == null) {
			return this.json;
		}
		try {
			MediaType type = MediaType.parseMediaType(contentType);
			if (MediaType.MULTIPART_FORM_DATA.includes(type)) {
				return this.multipart;
			}
			return MediaType.APPLICATION_FORM_URLENCODED.includes(type) ? this.form : this.json;
		}
		catch (InvalidMediaTypeException ex) {
			// Whoever handles the request refuses it; until then the smallest limit
			// holds.
			return this.json;
		}
	}

}
