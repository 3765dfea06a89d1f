package acheatlas.handout;

import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;

/// What veraPDF finds wrong with the accessibility of a page.
final class PdfUa {
    private PdfUa() {}

    /// A line for each fault; empty for none.
    static String faults(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId() + " " + it.getMessage())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
    }
}
