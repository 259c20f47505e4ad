package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.glossator.text.span.Span;

/**
 * What a screen reader is told of an annotated text beyond what the toolkit tells of any text (characters, caret,
 * selection): its name, the annotations at the caret as its description, and those at any place as attributes of the text.
 *
 * @param <A> the annotations
 */
final class TextAccess<A> {

	private final Accessible accessible;
	private final Supplier<Look<A>> look;
	private final Supplier<List<A>> selected;
	private final IntFunction<List<A>> around;
	private String name = "Text";
	private String description = "";

	TextAccess(TextCanvas canvas, Supplier<Look<A>> look, Supplier<List<A>> selected, IntFunction<List<A>> around) {
		this.look = look;
		this.selected = selected;
		this.around = around;
		accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description;
			}
		});
		accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getTextAttributes(AccessibleTextAttributeEvent event) {
				addAttributes(event, canvas.getCharCount());
			}
		});
	}

	void setName(String newName) {
		name = newName;
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** Says what is selected now, if it is something else than before. */
	void selectionChanged() {
		StringBuilder said = new StringBuilder();
		for (A annotation : selected.get()) {
			said.append(said.isEmpty() ? "" : "; ").append(look.get().title(annotation));
			look.get().details(annotation).forEach(line -> said.append(", ").append(line));
		}
		if (!description.contentEquals(said)) {
			description = said.toString();
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		}
	}

	/** Names the annotations at a place, as far as they are the same around it. */
	private void addAttributes(AccessibleTextAttributeEvent event, int length) {
		if (look.get() == null || event.offset < 0 || event.offset > length) {
			return;
		}
		List<A> here = around.apply(event.offset);
		if (here.isEmpty()) {
			return;
		}
		List<String> titles = new ArrayList<>();
		int begin = Math.max(0, event.start);
		int end = event.end <= 0 ? length : event.end;
		for (A annotation : here) {
			titles.add(look.get().title(annotation));
			Span span = look.get().span(annotation);
			for (int f = 0; f < span.fragmentCount(); f++) {
				if (span.fragmentBegin(f) <= event.offset && event.offset <= span.fragmentEnd(f)) {
					begin = Math.max(begin, span.fragmentBegin(f));
					end = Math.min(end, span.fragmentEnd(f));
				}
			}
		}
		event.start = begin;
		event.end = end;
		String[] own = event.attributes == null ? new String[0] : event.attributes;
		String[] all = Arrays.copyOf(own, own.length + 2);
		all[own.length] = "annotation";
		all[own.length + 1] = String.join("; ", titles);
		event.attributes = all;
	}
}
