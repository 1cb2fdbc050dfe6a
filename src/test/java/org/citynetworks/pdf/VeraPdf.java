package org.citynetworks.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * The validator of the PDF Association.
 */
public final class VeraPdf {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private VeraPdf() {
	}

	/** What it finds wrong with a file. */
	public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser).getTestAssertions().stream().map(TestAssertion::getMessage).toList();
		}
	}

}
