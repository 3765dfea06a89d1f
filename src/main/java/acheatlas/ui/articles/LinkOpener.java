package acheatlas.ui.articles;

/// Opens an address in the system's browser.
@FunctionalInterface
public interface LinkOpener {
    /// Where there is no browser.
    LinkOpener NONE = _ -> {};

    void open(String address);
}
