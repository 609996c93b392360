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
 * Reads the fields that a page sends. Pictures are examined and dropped.
 */
@Component
public class FormReader {

	private final ScanInspector scans;

	FormReader(ScanInspector scans) {
		this.scans = scans;
	}

	/**
	 * The texts of some fields.
	 * @param paths the fields' paths
	 * @param request the request
	 * @return the texts by path; empty ones where nothing was sent
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
	 * What is measured on a picture that was sent.
	 * @param path the field's path
	 * @param request the request
	 * @return the report; null where no file was chosen
	 * @throws IOException where the file did not arrive
	 * @throws org.alipayrehearsal.scan.ScanBusyException where too many pictures are
	 * examined
	 */
	public @Nullable ScanReport scan(String path, HttpServletRequest request) throws IOException {
		MultipartHttpServletRequest upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		MultipartFile file = (upload != null) ? upload.getFile(path) : null;
		String name = (file != null) ? file.getOriginalFilename() : null;
		return (file == null || name == null || name.isEmpty()) ? null : this.scans.inspect(name, file.getBytes());
	}

}
