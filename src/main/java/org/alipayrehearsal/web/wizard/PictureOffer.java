package org.alipayrehearsal.web.wizard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.form.scan.BirthOfZone;
import org.alipayrehearsal.form.scan.ExpiryOfZone;
import org.alipayrehearsal.form.scan.ZoneNames;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a passport or visa offers to take over. A field is offered if its
 * check digit is right and its cells were read reliably, the name if each of its cells is
 * clear. A visa's number may be its own, and its expiry is the last day to enter: of a
 * visa neither is offered.
 *
 * @param names the name in the orders and capitals that people type; empty if it was not
 * read clearly
 * @param texts the other texts by the path of their field
 */
public record PictureOffer(List<String> names, Map<String, String> texts) {

	/** Nothing to take over. */
	static final PictureOffer NONE = new PictureOffer(List.of(), Map.of());

	/**
	 * {@return what a picture offers}
	 */
	static PictureOffer of(@Nullable ScanReport scan, LocalDate today) {
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		if (zone == null || zone.format().isIdentityCard() || !zone.formatTrusted()) {
			return NONE;
		}
		Map<String, String> texts = new LinkedHashMap<>();
		BirthOfZone.of(zone, today).ifPresent((day) -> texts.put("passport.bornOn", day.toString()));
		if (zone.format() == MrzFormat.TD3) {
			if (zone.documentNumber().trusted()) {
				texts.put("passport.number", zone.documentNumber().text());
			}
			ExpiryOfZone.lastDay(zone, today).ifPresent((day) -> texts.put("passport.expiresOn", day.toString()));
		}
		return new PictureOffer(ZoneNames.of(zone).map(ZoneNames.ReadName::spellings).orElse(List.of()), texts);
	}

	/**
	 * {@return whether there is nothing to take over}
	 */
	public boolean isEmpty() {
		return this.names.isEmpty() && this.texts.isEmpty();
	}

	/**
	 * Omits the texts.
	 */
	@Override
	public String toString() {
		return "PictureOffer[]";
	}

}
