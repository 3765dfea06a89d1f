package acheatlas;

import acheatlas.speech.Voice;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.articles.Printing;
import acheatlas.ui.settings.Computer;

/// What the window needs of the world around it.
record Outside(LinkOpener links, Printing printing, Computer computer, Voice voice) {
    /// No browser, no printer, no dialogs, no voice: pictures and tests.
    static final Outside NONE =
            new Outside(LinkOpener.NONE, Printing.NONE, Computer.NONE, Voice.NONE);
}
