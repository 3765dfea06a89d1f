package acheatlas.ui.paper;

/// A PDF to look at, to print or to keep: with the name of its print job and of its file.
///
/// Immutable; any thread. The bytes are not copied.
public final class PdfPage {
    private final String title;
    private final String fileName;
    private final byte[] pdf;

    /// @param title what the printer's list calls it
    /// @param fileName offered for its file, such as `my-page.pdf`
    public PdfPage(String title, String fileName, byte[] pdf) {
        this.title = title;
        this.fileName = fileName;
        this.pdf = pdf;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    byte[] pdf() {
        return pdf;
    }
}
