package org.alipayrehearsal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The classes of the application and of its tests, read once for all tests about them.
 */
final class ImportedClasses {

	static final JavaClasses MAIN = read(new ImportOption.DoNotIncludeTests());

	private ImportedClasses() {
	}

	/**
	 * {@return the classes of the tests}
	 */
	static JavaClasses tests() {
		return read(new ImportOption.OnlyIncludeTests());
	}

	private static JavaClasses read(ImportOption option) {
		return new ClassFileImporter().withImportOption(option).importPackages("org.alipayrehearsal");
	}

}
