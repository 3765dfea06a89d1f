package acheatlas;

import acheatlas.ui.settings.Computer;

import javafx.print.Printer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The dialogs and printers of the system this runs on. JavaFX thread only.
final class ThisComputer implements Computer {
    private static final String PICTURES = "PNG, JPEG";
    private static final String PDF = ".pdf";

    private final Window window;

    ThisComputer(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> choosePicture(String title) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(PICTURES, "*.png", "*.jpg", "*.jpeg"));
        return Optional.ofNullable(dialog.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String title, String name) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.setInitialFileName(name);
        if (name.endsWith(PDF)) {
            dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*" + PDF));
        }
        return Optional.ofNullable(dialog.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public List<String> printers() {
        return Printer.getAllPrinters().stream().map(Printer::getName).sorted().toList();
    }
}
