package acheatlas.handout;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Takes the time and the random id out of a PDF: the same page is the same file, and a file tells
/// nobody when its reader was at the clinic.
final class Timeless {
    private static final Pattern DATES =
            Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>");

    private Timeless() {}

    static void make(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        var about = document.getDocumentInformation().getCOSObject();
        about.removeItem(COSName.CREATION_DATE);
        about.removeItem(COSName.MOD_DATE);
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(
                    DATES.matcher(xmp).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
    }
}
