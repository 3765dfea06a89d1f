/// PUTS PAGES ON PAPER: shows a PDF as it will be printed, prints it, writes it into a file, and
/// says in a sentence where that did not work. Shared by the screens; does not know what is on a
/// page. Read [acheatlas.ui.paper.PaperViewModel] (which page) first, then
/// [acheatlas.ui.paper.PaperPreview] (to look at) and [acheatlas.ui.paper.PaperDesk] (to take).
package acheatlas.ui.paper;
