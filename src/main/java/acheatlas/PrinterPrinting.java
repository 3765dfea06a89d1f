package acheatlas;

import acheatlas.ui.articles.Printing;

import javafx.print.PrinterJob;
import javafx.scene.Node;

import java.lang.System.Logger.Level;

/// Prints through the system's own dialog, on the paper chosen there.
final class PrinterPrinting implements Printing {
    private static final System.Logger LOG = System.getLogger(PrinterPrinting.class.getName());

    @Override
    public Outcome print(String title, Node owner, Pages pages) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(title);
        if (!job.showPrintDialog(owner.getScene().getWindow())) {
            job.cancelJob();
            return Outcome.STOPPED;
        }
        var paper = job.getJobSettings().getPageLayout();
        for (var page : pages.on(paper.getPrintableWidth(), paper.getPrintableHeight())) {
            if (!job.printPage(page)) {
                job.cancelJob();
                LOG.log(Level.WARNING, "A page was not printed: {0}", job.getJobStatus());
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }
}
