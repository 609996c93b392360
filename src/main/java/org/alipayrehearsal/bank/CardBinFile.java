package org.alipayrehearsal.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.alipayrehearsal.data.DataFileException;

import org.springframework.core.io.Resource;

/**
 * Reads and validates the table of bank identification numbers, a CSV file in UTF-8.
 */
final class CardBinFile {

	private static final List<String> HEADER = List.of("bin", "card_length", "bank_code", "bank_name_en",
			"bank_name_zh", "card_type", "issuer_region", "note");

	private static final Pattern BIN = Pattern.compile("[0-9]{3,10}");

	private static final Pattern LENGTH = Pattern.compile("1[2-9]");

	private static final Set<String> NOTES = Set.of("", "corporate", "electronic-account");

	private final String file;

	private final Set<String> known = new HashSet<>();

	private CardBinFile(String file) {
		this.file = file;
	}

	/**
	 * {@return the rows of a file}
	 * @throws DataFileException if the file is invalid
	 */
	static List<CardBin> read(Resource resource) {
		return new CardBinFile(resource.getDescription()).rows(resource);
	}

	private List<CardBin> rows(Resource resource) {
		List<CardBin> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = CsvReader.builder()
			.detectBomHeader(true)
			.skipEmptyLines(true)
			.allowUnclosedQuote(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(resource.getInputStream(), StandardCharsets.UTF_8)) {
			boolean header = true;
			for (CsvRecord line : csv) {
				if (header) {
					check(line, line.getFields().equals(HEADER), "the header is not the expected one",
							"The first line has to be: " + String.join(",", HEADER));
					header = false;
				}
				else {
					rows.add(row(line));
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new DataFileException(this.file, "the file cannot be read",
					"Give an existing file, for example rehearsal.card-bins=file:/srv/rehearsal/card-bins.csv", ex);
		}
		catch (CsvParseException ex) {
			throw new DataFileException(this.file, "the file is not CSV: " + ex.getMessage(),
					"Put values with a comma or a quotation mark into quotation marks, and close them.", ex);
		}
		if (rows.isEmpty()) {
			throw new DataFileException(this.file, "", "the table has no rows", "Give at least one row.");
		}
		return rows;
	}

	private CardBin row(CsvRecord line) {
		check(line, line.getFieldCount() == HEADER.size(), "there are " + line.getFieldCount() + " values",
				"A line has " + HEADER.size() + " values: " + String.join(",", HEADER));
		String bin = line.getField(0);
		check(line, BIN.matcher(bin).matches(), "the bin is not a number of 3 to 10 digits", "Give 3 to 10 digits.");
		String length = line.getField(1);
		check(line, LENGTH.matcher(length).matches(), "the card_length is not a number from 12 to 19",
				"Give a number from 12 to 19.");
		check(line, this.known.add(length + ":" + bin), "the bin stands in an earlier line with the same card_length",
				"Give each bin and card_length once.");
		check(line, NOTES.contains(line.getField(7)), "the note “" + line.getField(7) + "” is not known",
				"Leave it blank, or give one of: corporate, electronic-account");
		return new CardBin(bin, Integer.parseInt(length), issuer(line), choice(line, 5, CardType.class),
				choice(line, 6, IssuerRegion.class), line.getField(7).equals("corporate"));
	}

	private Bank issuer(CsvRecord line) {
		String code = line.getField(2);
		String chinese = line.getField(4);
		check(line, !code.isBlank(), "the bank_code is missing", "Give the bank’s code.");
		check(line, !chinese.isBlank(), "the bank_name_zh is missing", "Give the bank’s Chinese name.");
		String english = line.getField(3);
		return new Bank(code, english.isBlank() ? chinese : english, chinese);
	}

	private <E extends Enum<E>> E choice(CsvRecord line, int column, Class<E> type) {
		for (E constant : type.getEnumConstants()) {
			if (written(constant).equalsIgnoreCase(line.getField(column))) {
				return constant;
			}
		}
		throw new DataFileException(this.file, place(line),
				"the " + HEADER.get(column) + " “" + line.getField(column) + "” is not known",
				"Give one of: " + Arrays.stream(type.getEnumConstants())
					.map(CardBinFile::written)
					.collect(Collectors.joining(", ")));
	}

	private void check(CsvRecord line, boolean right, String problem, String remedy) {
		if (!right) {
			throw new DataFileException(this.file, place(line), problem, remedy);
		}
	}

	private static String place(CsvRecord line) {
		return "line " + line.getStartingLineNumber();
	}

	private static String written(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
