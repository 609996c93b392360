package org.alipayrehearsal.web;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Reads the submitted fields of a page. Pictures are analyzed and discarded.
 */
@Component
public class FormReader {

	private final ScanInspector scans;

	FormReader(ScanInspector scans) {
		this.scans = scans;
	}

	/**
	 * Returns the texts of fields.
	 * @param paths the fields' paths
	 * @param request the request
	 * @return the texts by path; empty for fields that were not submitted
	 */
	public static Map<String, String> typed(Collection<String> paths, HttpServletRequest request) {
		Map<String, String> typed = new LinkedHashMap<>();
		for (String path : paths) {
			String value = request.getParameter(path);
			typed.put(path, (value != null) ? value : "");
		}
		return typed;
	}

	/**
	 * Returns the report of an uploaded picture.
	 * @param path the field's path
	 * @param request the request
	 * @return the report, or null if no file was chosen
	 * @throws IOException if the file cannot be read
	 * @throws org.alipayrehearsal.scan.ScanBusyException if too many pictures are being
	 * analyzed
	 */
	public @Nullable ScanReport scan(String path, HttpServletRequest request) throws IOException {
		MultipartHttpServletRequest upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		MultipartFile file = (upload != null) ? upload.getFile(path) : null;
		String name = (file != null) ? file.getOriginalFilename() : null;
		return (file == null || name == null || name.isEmpty()) ? null : this.scans.inspect(name, file.getBytes());
	}

}
