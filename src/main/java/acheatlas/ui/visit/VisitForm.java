package acheatlas.ui.visit;

import acheatlas.content.Words;
import acheatlas.graph.Cause;
import acheatlas.handout.GoodQuestion;
import acheatlas.handout.Handout;
import acheatlas.handout.Tried;
import acheatlas.handout.VisitNotes;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The questions of the screen: own words, when it started, what was tried, what to ask.
final class VisitForm {
    private final VisitViewModel model;
    private final Messages messages;
    private final Words content;
    private final Map<Tried, CheckBox> tried = new EnumMap<>(Tried.class);
    private final Map<GoodQuestion, CheckBox> questions = new EnumMap<>(GoodQuestion.class);
    private final Label left = acheatlas.ui.controls.Words.paragraph("", Style.SMALL, Style.MUTED);
    private final VBox causes = Gap.SMALL.column();
    private final TypedField ownWords;
    private final TypedField started;
    private final TypedField ownQuestion;
    private final VBox root;
    private List<Cause> offered = List.of();

    VisitForm(VisitViewModel model, Words content, Messages messages) {
        this.model = model;
        this.content = content;
        this.messages = messages;
        ownWords =
                TypedField.area(
                                "visit-own-words",
                                messages.say("visit.form.words"),
                                model,
                                VisitNotes.MOST_WORDS)
                        .writes(Jottings::withOwnWords);
        started =
                TypedField.line(
                                "visit-started",
                                messages.say("visit.form.started"),
                                model,
                                VisitNotes.MOST_OF_A_LINE)
                        .writes(Jottings::withStarted);
        ownQuestion =
                TypedField.line(
                                "visit-own-question",
                                messages.say("visit.form.own-question"),
                                model,
                                VisitNotes.MOST_OF_A_LINE)
                        .writes(Jottings::withOwnQuestion);
        causes.setId("visit-causes");
        root = Gap.MEDIUM.column(story(), tried(), questions(), reading());
        model.seenProperty().subscribe(this::show);
    }

    private VBox story() {
        return card(
                title("visit.form.words"),
                quiet("visit.form.words.lead"),
                ownWords.root(),
                title("visit.form.started"),
                quiet("visit.form.started.lead"),
                started.root());
    }

    private VBox tried() {
        var flow = Gap.LARGE.flow();
        for (var each : Tried.values()) {
            var box = new CheckBox(each.words(messages));
            box.setId("visit-tried-" + each.name());
            box.setOnAction(_ -> model.toggle(each));
            tried.put(each, box);
            flow.getChildren().add(box);
        }
        return card(title("visit.form.tried"), flow);
    }

    private VBox questions() {
        var list = Gap.SMALL.column();
        for (var each : GoodQuestion.values()) {
            var box = new CheckBox(each.words(messages));
            box.setId("visit-ask-" + each.name());
            box.setWrapText(true);
            box.setOnAction(_ -> model.toggle(each));
            questions.put(each, box);
            list.getChildren().add(box);
        }
        return card(
                title("visit.form.questions"),
                left,
                list,
                title("visit.form.own-question"),
                ownQuestion.root(),
                quiet("visit.sources"));
    }

    private VBox reading() {
        return card(title("visit.form.causes"), quiet("visit.form.causes.lead"), causes);
    }

    private static VBox card(Node... children) {
        var card = Card.of(children);
        card.getStyleClass().addAll("gap-8", "visit-card");
        return card;
    }

    private Label title(String words) {
        return SectionTitle.of(messages.say(words));
    }

    private Label quiet(String words) {
        return acheatlas.ui.controls.Words.paragraph(messages.say(words), Style.SMALL, Style.MUTED);
    }

    private void show(VisitSeen seen) {
        var jottings = seen.jottings();
        ownWords.show(jottings.ownWords());
        started.show(jottings.started());
        ownQuestion.show(jottings.ownQuestion());
        tried.forEach((each, box) -> box.setSelected(jottings.tried().contains(each)));
        questions.forEach(
                (each, box) -> {
                    box.setSelected(jottings.questions().contains(each));
                    box.setDisable(!box.isSelected() && jottings.questionsLeft() == 0);
                });
        left.setText(messages.say("visit.form.questions.left", jottings.questionsLeft()));
        offer(seen);
    }

    private void offer(VisitSeen seen) {
        if (!seen.causes().equals(offered)) {
            offered = seen.causes();
            causes.getChildren().setAll(offered.stream().map(this::cause).toList());
        }
        var named = seen.jottings().causes();
        for (int place = 0; place < offered.size(); place++) {
            var box = (CheckBox) causes.getChildren().get(place);
            box.setSelected(named.contains(offered.get(place).id()));
            box.setDisable(!box.isSelected() && named.size() >= Handout.MOST_CAUSES);
        }
    }

    private CheckBox cause(Cause cause) {
        var box = new CheckBox(content.cause(cause.id()).name());
        box.setId("visit-cause-" + cause.id());
        box.setWrapText(true);
        box.setOnAction(_ -> model.toggleCause(cause.id()));
        return box;
    }

    void focus() {
        ownWords.focus();
    }

    VBox root() {
        return root;
    }
}
