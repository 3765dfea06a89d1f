package acheatlas.ui.articles;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.TextSize;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles' screen on the content that ships, with doors that only note what went through.
final class ArticlesFixture {
    private static final Content CONTENT = load();
    private static final Explorer EXPLORER = new Explorer(CONTENT.graph());

    final ObjectProperty<Assessment> assessment =
            new SimpleObjectProperty<>(EXPLORER.assess(Findings.none()));
    final ArticlesViewModel model = new ArticlesViewModel(CONTENT, assessment);
    final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.P100);
    final Plan plan = new Plan();
    final List<String> opened = new ArrayList<>();
    final List<String> causes = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<List<? extends Parent>> printed = new ArrayList<>();
    Printing.Outcome outcome = Printing.Outcome.PRINTED;
    final Doors doors;
    final ArticlesView view;

    private static Content load() {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), ContentLoader.ENGLISH);
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Content content() {
        return CONTENT;
    }

    static ArticlesWords words() {
        return new ArticlesWords(CONTENT, Messages.in(Languages.ENGLISH));
    }

    /// A model without a screen.
    static ArticlesViewModel model(ObjectProperty<Assessment> assessment) {
        return new ArticlesViewModel(CONTENT, assessment);
    }

    ArticlesFixture() {
        var printing =
                new Printing() {
                    @Override
                    public Outcome print(String title, Node owner, Pages pages) {
                        // A4 with margins of 36 points
                        printed.add(pages.on(523, 770));
                        return outcome;
                    }

                    @Override
                    public Outcome printTo(String printer, String title, Pages pages) {
                        return Outcome.NO_PRINTER;
                    }
                };
        doors = new Doors(MoveFigures.NONE, opened::add, printing, textSize, plan);
        view = new ArticlesView(model, CONTENT, Messages.in(Languages.ENGLISH), doors);
        view.onAnnounce(said::add);
        view.onOpenCause(causes::add);
    }

    /// What somebody has.
    static Assessment assess(String... findings) {
        var all = Findings.none();
        for (var id : findings) {
            var finding = CONTENT.graph().finding(id).orElseThrow();
            all = all.with(CONTENT.graph(), finding, Answer.PRESENT);
        }
        return EXPLORER.assess(all);
    }

    ArticlesFixture pick(String... findings) {
        assessment.set(assess(findings));
        return this;
    }

    ArticlesFixture open(String article) {
        model.open(article);
        return this;
    }

    Parent root() {
        return view.root();
    }

    /// Where a node lies in what is seen of the article.
    Bounds inSight(Node node) {
        var scroll = (ScrollPane) root().lookup("#article-scroll");
        return scroll.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
