package acheatlas.content.article;

import java.util.List;

/// One thing below another in a section.
public sealed interface Block {

    record Paragraph(Prose prose) implements Block {}

    /// A heading within a section.
    record Subheading(Prose prose) implements Block {}

    /// A list.
    ///
    /// @param numbered whether the order counts
    record Points(boolean numbered, List<Prose> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// A link to a move that stands alone in a paragraph: shown with its dose and its picture.
    ///
    /// @param move id of the move
    /// @param name what the article calls it
    record MoveCard(String move, String name) implements Block {}

    /// A question of the teach-back.
    record Quiz(Question question) implements Block {}
}
