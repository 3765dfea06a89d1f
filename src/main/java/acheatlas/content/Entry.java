package acheatlas.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The words of one node: each text in the chosen language, in English where that has none.
///
/// @param languages the node's entry in each language that has one, the chosen one first
/// @param wording what each text is shown as
record Entry(String id, List<Fields> languages, UnaryOperator<String> wording) {

    Entry {
        languages = List.copyOf(languages);
    }

    Entry(String id, List<Fields> languages) {
        this(id, languages, text -> text);
    }

    /// The name, or the id where nobody has given it one yet.
    String name() {
        var name = text("name");
        return name.isEmpty() ? id : name;
    }

    String text(String key) {
        // every language is asked, so that each one's faults are found
        var texts = new ArrayList<String>();
        languages.forEach(fields -> texts.add(fields.textOr(key, "")));
        return texts.stream().filter(text -> !text.isBlank()).findFirst().map(wording).orElse("");
    }

    List<String> texts(String key) {
        var lists = new ArrayList<List<String>>();
        languages.forEach(fields -> lists.add(fields.texts(key)));
        return lists.stream().filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }
}
