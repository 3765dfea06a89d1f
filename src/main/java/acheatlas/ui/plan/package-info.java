/// What somebody chose to take home. Explore and articles fill it, the handout prints it, the
/// routine plays it; the screens meet here and do not know each other. Knows no node. Start with
/// [acheatlas.ui.plan.Plan].
@NullMarked
package acheatlas.ui.plan;

import org.jspecify.annotations.NullMarked;
