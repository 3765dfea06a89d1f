package acheatlas.ui.articles;

import acheatlas.content.ArticleLink;
import acheatlas.content.article.Prose;
import acheatlas.content.article.Span;
import acheatlas.ui.theme.Style;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A paragraph that wraps, with its links, and with marks below and above the words: what was
/// found, the dots under words there is help for, the ring of the link that has the focus.
final class ProseFlow extends Region {
    private final String words;
    private final TextFlow flow = new TextFlow();
    private final Map<Layer, Path> marks = new EnumMap<>(Layer.class);
    private List<FindInPage.Match> matches = List.of();
    private int currentMatch = -1;

    /// A mark, in the order they lie. Made when it is first drawn: most texts have none.
    private enum Layer {
        FOUND("found-mark"),
        CURRENT("found-mark-current"),
        DOTS("word-dots"),
        RING("link-ring");

        private final String styleClass;

        Layer(String styleClass) {
            this.styleClass = styleClass;
        }

        boolean isBelow() {
            return this == FOUND || this == CURRENT;
        }
    }

    /// @param follow called with a link that is to be followed; links to what nothing is shown of
    ///   are plain words
    static ProseFlow of(Prose prose, Consumer<LinkText> follow, String... styleClasses) {
        var flow = new ProseFlow(prose.text(), styleClasses);
        for (var span : prose.spans()) {
            flow.flow.getChildren().add(flow.text(span, follow));
        }
        return flow;
    }

    /// Words alone.
    static ProseFlow of(String words, String... styleClasses) {
        var flow = new ProseFlow(words, styleClasses);
        flow.flow.getChildren().add(new Text(words));
        return flow;
    }

    private ProseFlow(String words, String... styleClasses) {
        this.words = words;
        getStyleClass().addAll(styleClasses);
        flow.getStyleClass().add("prose-flow");
        getChildren().add(flow);
        setMinWidth(0);
    }

    private void draw(Layer layer, List<PathElement> shape) {
        if (!shape.isEmpty() || marks.containsKey(layer)) {
            marks.computeIfAbsent(layer, this::mark).getElements().setAll(shape);
        }
    }

    private Path mark(Layer layer) {
        var path = new Path();
        path.getStyleClass().add(layer.styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        getChildren().add(layer.isBelow() ? 0 : getChildren().size(), path);
        return path;
    }

    private Text text(Span span, Consumer<LinkText> follow) {
        return switch (span) {
            case Span.Plain plain -> {
                var text = new Text(plain.text());
                if (plain.strong()) {
                    text.getStyleClass().add(Style.SEMIBOLD);
                }
                yield text;
            }
            case Span.Link link -> {
                var text = new LinkText(link, follow);
                text.getStyleClass().add(look(link.target()));
                if (link.target() == ArticleLink.Target.WORD) {
                    marks.computeIfAbsent(Layer.DOTS, this::mark);
                }
                text.focusVisibleProperty().subscribe(_ -> setNeedsLayout(true));
                yield text;
            }
        };
    }

    private static String look(ArticleLink.Target target) {
        return switch (target) {
            case WORD -> "prose-word";
            case SOURCE -> "prose-source";
            case CAUSE, FINDING, MOVE, ARTICLE -> "prose-goal";
        };
    }

    /// All the words, as they are searched.
    String words() {
        return words;
    }

    /// Lights what was found in these words.
    ///
    /// @param now place of the match one is at, among these; -1 for none
    void light(List<FindInPage.Match> found, int now) {
        matches = List.copyOf(found);
        currentMatch = now;
        setNeedsLayout(true);
    }

    /// Where a match lies, in this node.
    Bounds boundsOf(FindInPage.Match match) {
        return new Path(flow.getRangeShape(match.start(), match.end(), false)).getBoundsInLocal();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resize(getWidth(), getHeight());
        flow.layout();
        drawMatches();
        drawLinks();
    }

    private void drawMatches() {
        var all = new ArrayList<PathElement>();
        for (int place = 0; place < matches.size(); place++) {
            if (place != currentMatch) {
                all.addAll(shape(matches.get(place)));
            }
        }
        draw(Layer.FOUND, all);
        draw(Layer.CURRENT, currentMatch < 0 ? List.of() : shape(matches.get(currentMatch)));
    }

    private List<PathElement> shape(FindInPage.Match match) {
        return List.of(flow.getRangeShape(match.start(), match.end(), false));
    }

    private void drawLinks() {
        var dotted = new ArrayList<PathElement>();
        var ringed = new ArrayList<PathElement>();
        int at = 0;
        for (var node : flow.getChildren()) {
            var text = (Text) node;
            int end = at + text.getText().length();
            if (text instanceof LinkText link) {
                if (link.link().target() == ArticleLink.Target.WORD) {
                    addUnderlines(flow.getRangeShape(at, end, false), dotted);
                }
                if (link.isFocusVisible()) {
                    ringed.addAll(List.of(flow.getRangeShape(at, end, false)));
                }
            }
            at = end;
        }
        draw(Layer.DOTS, dotted);
        draw(Layer.RING, ringed);
    }

    /// A range is a rectangle for each line it runs over; its third point is the lower right one.
    private static void addUnderlines(PathElement[] range, List<PathElement> lines) {
        double left = 0;
        double right = 0;
        double bottom = 0;
        boolean open = false;
        for (var element : range) {
            switch (element) {
                case MoveTo corner -> {
                    if (open) {
                        addLine(left, right, bottom, lines);
                    }
                    left = corner.getX();
                    right = corner.getX();
                    bottom = corner.getY();
                    open = true;
                }
                case LineTo corner -> {
                    left = Math.min(left, corner.getX());
                    right = Math.max(right, corner.getX());
                    bottom = Math.max(bottom, corner.getY());
                }
                default -> {}
            }
        }
        if (open) {
            addLine(left, right, bottom, lines);
        }
    }

    private static void addLine(double left, double right, double bottom, List<PathElement> lines) {
        lines.add(new MoveTo(left, bottom));
        lines.add(new LineTo(right, bottom));
    }
}
