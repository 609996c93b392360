import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Orders the libraries of an executable jar by the number of classes that a start loads
 * from them.
 * <p>
 * The launcher of Spring Boot looks for a class in one library after the other. Spring
 * Boot's plugin sorts libraries by name for a reproducible build, so that those of Spring,
 * of which most classes are, come last. The order is given, so the build stays
 * reproducible.
 * <p>
 * Arguments: the jar, and a file that names the libraries that come first, one a line,
 * without their versions or with the beginning of it: Jackson has two.
 */
public final class OrderLibraries {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private static final String INDEX = "BOOT-INF/classpath.idx";

	private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$");

	private OrderLibraries() {
	}

	public static void main(String[] arguments) throws IOException {
		Path jar = Path.of(arguments[0]);
		List<String> first = Files.readAllLines(Path.of(arguments[1]));
		Path ordered = jar.resolveSibling("ordered.jar");
		try (ZipFile source = new ZipFile(jar.toFile());
				ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(ordered))) {
			List<ZipEntry> libraries = new ArrayList<>();
			for (ZipEntry entry : Collections.list(source.entries())) {
				if (isLibrary(entry)) {
					libraries.add(entry);
				}
				else if (!entry.getName().equals(INDEX)) {
					copy(entry, source, target);
				}
			}
			libraries.sort(Comparator.comparingInt((library) -> place(library, first)));
			for (ZipEntry library : libraries) {
				copy(library, source, target);
			}
			write(source.getEntry(INDEX), index(libraries), target);
		}
		Files.move(ordered, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static boolean isLibrary(ZipEntry entry) {
		return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
	}

	private static int place(ZipEntry library, List<String> first) {
		String name = library.getName().substring(LIBRARIES.length());
		String unversioned = VERSION.matcher(name).replaceFirst("");
		for (int i = 0; i < first.size(); i++) {
			String line = first.get(i);
			if (unversioned.equals(line) || name.startsWith(line + '.')) {
				return i;
			}
		}
		return first.size();
	}

	private static byte[] index(List<ZipEntry> libraries) {
		StringBuilder index = new StringBuilder();
		libraries.forEach((library) -> index.append("- \"").append(library.getName()).append("\"\n"));
		return index.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void write(ZipEntry old, byte[] content, ZipOutputStream target) throws IOException {
		ZipEntry entry = new ZipEntry(old.getName());
		entry.setLastModifiedTime(old.getLastModifiedTime());
		target.putNextEntry(entry);
		target.write(content);
		target.closeEntry();
	}

	private static void copy(ZipEntry entry, ZipFile source, ZipOutputStream target) throws IOException {
		ZipEntry copy = new ZipEntry(entry);
		if (copy.getMethod() == ZipEntry.DEFLATED) {
			// It may be compressed to another length.
			copy.setCompressedSize(-1);
		}
		target.putNextEntry(copy);
		try (InputStream content = source.getInputStream(entry)) {
			content.transferTo(target);
		}
		target.closeEntry();
	}

}
