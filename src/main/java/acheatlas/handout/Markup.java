package acheatlas.handout;

import acheatlas.i18n.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes XHTML; every text in it is escaped. Drawings are kept aside, in the order of their
/// numbers in the text.
final class Markup {
    /// The `type` of an `object` that is one of the drawings.
    static final String DRAWING = "drawing";

    /// The attribute that holds the drawing's number.
    static final String NUMBER = "data-number";

    private final StringBuilder text = new StringBuilder();
    private final List<PageDrawing> drawings = new ArrayList<>();

    /// An element with what `inside` writes.
    Markup put(String tag, String styleClass, Runnable inside) {
        text.append('<').append(tag);
        if (!styleClass.isEmpty()) {
            text.append(" class=\"").append(styleClass).append('"');
        }
        text.append('>');
        inside.run();
        text.append("</").append(tag).append(">");
        return this;
    }

    Markup div(String styleClass, Runnable inside) {
        return put("div", styleClass, inside);
    }

    /// A part in another language than the rest.
    Markup in(Language language, String styleClass, Runnable inside) {
        text.append("<div lang='").append(language.tag());
        text.append("' class='").append(styleClass).append("'>");
        inside.run();
        text.append("</div>");
        return this;
    }

    /// Cells side by side.
    Markup row(String styleClass, Runnable cells) {
        return div(both("row", styleClass), cells);
    }

    Markup cell(String styleClass, Runnable inside) {
        return div(both("cell", styleClass), inside);
    }

    /// With a line around it.
    Markup box(String styleClass, Runnable inside) {
        return div(both("box", styleClass), inside);
    }

    Markup boxCell(String styleClass, Runnable inside) {
        return box(both("cell", styleClass), inside);
    }

    private static String both(String first, String second) {
        return second.isEmpty() ? first : first + " " + second;
    }

    /// An element of words alone; nothing where there are none.
    Markup say(String tag, String styleClass, String words) {
        return words.isEmpty() ? this : put(tag, styleClass, () -> words(words));
    }

    Markup heading(String words) {
        return say("h2", "", words);
    }

    Markup line(String words) {
        return say("p", "", words);
    }

    /// A list; nothing where it is empty.
    Markup list(List<String> items) {
        return items.isEmpty()
                ? this
                : put("ul", "", () -> items.forEach(item -> say("li", "", item)));
    }

    void words(String words) {
        text.append(escaped(words));
    }

    /// A drawing, as high as said and as wide as it then is.
    ///
    /// @param height in units of the text around it (em)
    /// @param spoken what it shows, for who cannot see it
    void draw(PageDrawing drawing, double height, String spoken) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "<object type='%s' %s='%d' style='width:%.3fem;height:%.3fem' alt='%s'/>",
                        DRAWING,
                        NUMBER,
                        drawings.size(),
                        height * drawing.width() / drawing.height(),
                        height,
                        escaped(spoken)));
        drawings.add(drawing);
    }

    /// A drawing as large as fits into this many em.
    void drawWithin(double width, double height, PageDrawing drawing, String spoken) {
        draw(drawing, Math.min(height, width * drawing.height() / drawing.width()), spoken);
    }

    List<PageDrawing> drawings() {
        return drawings;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
