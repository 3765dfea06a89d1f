package acheatlas.ui.settings;

import acheatlas.settings.Settings;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.LinkedHashSet;

/// Which printer handouts go to. The system is asked for its printers when the list is opened.
final class PrintingCard {
    private final ComboBox<String> printers = new ComboBox<>();
    private final VBox root;

    PrintingCard(SettingsViewModel model, SettingsWords words, Computer computer) {
        printers.setId("settings-printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setAccessibleText(words.say("settings.printer"));
        printers.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String name) {
                        return name == null || name.isEmpty()
                                ? words.say("settings.printer.system")
                                : name;
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        printers.setOnShowing(
                _ -> {
                    var all = new LinkedHashSet<String>();
                    all.add("");
                    all.add(model.settings().clinic().printer());
                    all.addAll(computer.printers());
                    printers.getItems().setAll(all);
                });
        printers.setOnAction(
                _ -> {
                    var chosen = printers.getValue();
                    if (chosen != null) {
                        model.change(now -> now.with(now.clinic().withPrinter(chosen)));
                    }
                });
        root =
                SettingsCard.of(
                        "printing",
                        words.say("settings.printing.title"),
                        SettingsRow.wide(
                                words.say("settings.printer"),
                                words.say("settings.printer.help"),
                                printers));
    }

    void show(Settings settings) {
        var printer = settings.clinic().printer();
        if (!printers.getItems().contains(printer)) {
            printers.getItems().add(printer);
        }
        printers.setValue(printer);
    }

    VBox root() {
        return root;
    }
}
