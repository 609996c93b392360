/**
 * Examination of an uploaded picture: file type, structure, metadata, quality and
 * machine-readable zone. The package measures and does not judge.
 * <p>
 * It uses neither Spring nor another package of the application and can be used alone:
 *
 * <pre class="code">
 * ScanInspector inspector = new ScanInspector();
 * ScanReport report = inspector.inspect("visa.jpg", Files.readAllBytes(path));
 * if (report.decoding() == Decoding.COMPLETE) {
 *     PictureFacts facts = report.facts();
 *     facts.quality().medianLuma();
 *     facts.mrz();
 * }
 * </pre>
 *
 * The inspector is thread-safe and limits how many pictures are decoded at the same time.
 * The class path needs TwelveMonkeys ImageIO for TIFF and WebP.
 */
@NullMarked
package org.alipayrehearsal.scan;

import org.jspecify.annotations.NullMarked;
