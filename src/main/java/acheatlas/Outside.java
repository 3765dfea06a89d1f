package acheatlas;

import acheatlas.speech.Voice;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.settings.Computer;
import acheatlas.ui.work.Work;

/// What the window needs of the world around it.
record Outside(LinkOpener links, Printing printing, Computer computer, Voice voice, Work work) {
    /// No browser, no printer, no dialogs, no voice, nothing behind the window: pictures and tests.
    static final Outside NONE =
            new Outside(LinkOpener.NONE, Printing.NONE, Computer.NONE, Voice.NONE, Work.AT_ONCE);
}
