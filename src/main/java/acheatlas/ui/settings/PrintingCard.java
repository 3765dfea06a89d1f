package acheatlas.ui.settings;

import acheatlas.settings.Settings;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import java.util.LinkedHashSet;

/// Which printer handouts go to. The system is asked for its printers when the list is opened.
final class PrintingCard {
    private final ComboBox<String> printers;
    private final VBox root;

    PrintingCard(SettingsViewModel model, SettingsWords words, Computer computer) {
        printers =
                ChoiceList.of(
                        "settings-printer",
                        words.say("settings.printer"),
                        name -> name.isEmpty() ? words.say("settings.printer.system") : name,
                        name -> model.change(now -> now.with(now.clinic().withPrinter(name))));
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setOnShowing(
                _ -> {
                    var all = new LinkedHashSet<String>();
                    all.add("");
                    all.add(model.settings().clinic().printer());
                    all.addAll(computer.printers());
                    printers.getItems().setAll(all);
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
