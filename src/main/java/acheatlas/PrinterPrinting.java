package acheatlas;

import acheatlas.ui.paper.PaperSize;
import acheatlas.ui.paper.Printing;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;

/// Prints through the system's own dialog, on the paper chosen there.
final class PrinterPrinting implements Printing {
    private static final System.Logger LOG = System.getLogger(PrinterPrinting.class.getName());

    private final Supplier<String> usual;

    /// @param usual the name of the printer to choose beforehand; empty for the system's own
    PrinterPrinting(Supplier<String> usual) {
        this.usual = usual;
    }

    @Override
    public Outcome print(String title, Node owner, Pages pages) {
        var job = printer(usual.get()).map(PrinterJob::createPrinterJob);
        var asking = job.isPresent() ? job : Optional.ofNullable(PrinterJob.createPrinterJob());
        return asking.map(it -> ask(it, title, owner, pages)).orElse(Outcome.NO_PRINTER);
    }

    private static Outcome ask(PrinterJob job, String title, Node owner, Pages pages) {
        prepare(job, title, pages);
        var scene = owner.getScene();
        if (!job.showPrintDialog(scene == null ? null : scene.getWindow())) {
            job.cancelJob();
            return Outcome.STOPPED;
        }
        return print(job, pages);
    }

    @Override
    public Outcome printTo(String printer, String title, Pages pages) {
        var named =
                printer.isEmpty()
                        ? Optional.ofNullable(Printer.getDefaultPrinter())
                        : printer(printer);
        return named.map(PrinterJob::createPrinterJob)
                .map(
                        job -> {
                            prepare(job, title, pages);
                            return print(job, pages);
                        })
                .orElse(Outcome.NO_PRINTER);
    }

    private static Optional<Printer> printer(String name) {
        return Printer.getAllPrinters().stream()
                .filter(printer -> printer.getName().equals(name))
                .findFirst();
    }

    private static void prepare(PrinterJob job, String title, Pages pages) {
        job.getJobSettings().setJobName(title);
        pages.madeFor()
                .map(size -> layout(job.getPrinter(), size))
                .ifPresent(job.getJobSettings()::setPageLayout);
    }

    /// The paper of that size, or what the printer has, up to the edge it can reach: the pages have
    /// margins of their own.
    private static PageLayout layout(Printer printer, PaperSize size) {
        var attributes = printer.getPrinterAttributes();
        var paper =
                attributes.getSupportedPapers().stream()
                        .filter(it -> size.isLike(new PaperSize(it.getWidth(), it.getHeight())))
                        .findFirst()
                        .orElseGet(attributes::getDefaultPaper);
        return printer.createPageLayout(
                paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static Outcome print(PrinterJob job, Pages pages) {
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
