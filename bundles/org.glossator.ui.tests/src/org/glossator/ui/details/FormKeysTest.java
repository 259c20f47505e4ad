package org.glossator.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Element;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.bot.ScreenReader;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of features filled in by keys alone: tags, several values, numbers, links, and the document's own. */
class FormKeysTest extends DeskFixture {

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam of Varnia.");
		SchemaSpec schema = desk.corpus().schema();
		List<LayerSpec> layers = new ArrayList<>(schema.layers());
		layers.replaceAll(layer -> layer.name().equals("entity") ? withMore(layer) : layer);
		desk.corpus().saveSchema(new SchemaSpec(schema.version(), layers, schema.tagSets()));
		session = desk.open("text1");
		desk.add(session, span("a", "entity", 6, 11), span("b", "entity", 34, 40), span("c", "claim", 0, 40));
		desk.show(DetailsView.ID, DetailsView.class);
	}

	/** An entity that may sound like several techniques, and has a number too large to choose from. */
	private static LayerSpec withMore(LayerSpec layer) {
		List<FeatureSpec> features = new ArrayList<>(layer.features());
		features.add(new FeatureSpec("tones", "Tones", FeatureType.TAG, "technique", true, false, null, null, "", "", "tones"));
		features.add(new FeatureSpec("weight", "Weight", FeatureType.INTEGER, "", false, false, 0, 100, "", "", "weight"));
		return new LayerSpec(layer.name(), layer.label(), layer.kind(), layer.description(), layer.color(), layer.key(), layer.labelFeature(), features,
				layer.uimaType(), layer.sourceLayers(), layer.targetLayers(), layer.guideline());
	}

	private static SpanRecord span(String id, String layer, int begin, int end) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.NONE, Provenance.MANUAL);
	}

	private void select(String heading, String... ids) {
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(Arrays.stream(ids).map(id -> (Element) session.element(id)).toList(), true);
		desk.bot().until("the form", () -> isSaid(heading));
	}

	private static boolean isSaid(String sentence) {
		return Desk.controls(Desk.window(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(sentence));
	}

	private <C extends Control> C field(Class<C> kind, String name) {
		Predicate<C> named = control -> {
			try {
				return name.equals(ScreenReader.name(control));
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		};
		C field = Desk.control(kind, named);
		field.forceFocus();
		desk.bot().until("the focus", field::isFocusControl);
		return field;
	}

	@Test
	void tagChosenByArrows_goesToAllSelectedInOneStep() {
		select("2 × Entity", "a", "b");
		field(Combo.class, "Kind, required");
		desk.bot().key(SWT.ARROW_DOWN);
		assertEquals("PER", session.element("a").getValues().get("kind"));
		assertEquals("PER", session.element("b").getValues().get("kind"));
		assertEquals("Set Kind", Desk.undoLabel(session.undoContext()));
		assertTrue(isSaid(session.schema().tagSetOf(session.schema().layer("entity").feature("kind")).tag("PER").description()), "What the tag stands for is told");
		session.commandStack().undo();
		assertEquals(null, session.element("b").getValues().get("kind"));
	}

	@Test
	void severalValues_areTypedOrChosen() {
		select("“Olsen”", "a");
		field(Text.class, "Tones");
		desk.bot().type("doubt; flag waving");
		desk.bot().key(SWT.CR);
		assertEquals(List.of("doubt", "flag_waving"), session.element("a").getValues().all("tones"));
		desk.bot().key('a', SWT.CTRL);
		desk.bot().type("doubt; no such tone");
		desk.bot().key(SWT.CR);
		assertEquals(List.of("doubt", "flag_waving"), session.element("a").getValues().all("tones"), "What is no tag goes no further");
		assertTrue(isSaid("no such tone"));
	}

	@Test
	void numberOutOfItsRange_isToldAndGoesNoFurther() {
		select("“Olsen”", "a");
		field(Text.class, "Weight");
		desk.bot().type("101");
		desk.bot().key(SWT.CR);
		assertEquals(null, session.element("a").getValues().get("weight"));
		assertTrue(isSaid("100"));
		desk.bot().key('a', SWT.CTRL);
		desk.bot().type("99");
		desk.bot().key(SWT.CR);
		assertEquals("99", session.element("a").getValues().get("weight"));
	}

	@Test
	void link_isAddedFromTheListWithItsRoleAndTakenAway() {
		select("Mayor Olsen lied about", "c");
		field(Button.class, "Link Evidence");
		desk.bot().key(' ');
		desk.bot().until("the list", () -> desk.bot().display().getFocusControl() instanceof Text);
		desk.bot().type("varnia entity");
		desk.bot().key(SWT.ARROW_DOWN);
		desk.bot().key(SWT.ARROW_UP);
		desk.bot().key(SWT.CR);
		desk.bot().until("the link", () -> !session.element("c").getValues().all("evidence").isEmpty());
		assertEquals(List.of("b"), session.element("c").getValues().all("evidence"));
		assertEquals("Set Evidence", Desk.undoLabel(session.undoContext()));
		org.eclipse.swt.widgets.List links = field(org.eclipse.swt.widgets.List.class, "Evidence");
		assertEquals(List.of("Varnia"), Arrays.asList(links.getItems()));
		desk.bot().key(SWT.ARROW_DOWN);
		links.setSelection(0);
		desk.bot().key(SWT.DEL);
		assertEquals(List.of(), session.element("c").getValues().all("evidence"));
	}

	@Test
	void valueOfTheDocument_isChosenByKeysAndUndone() {
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(), false);
		desk.bot().until("the form of the document", () -> isSaid("Select an annotation to see its details"));
		field(Combo.class, "Slant, required");
		desk.bot().key(SWT.ARROW_DOWN);
		List<Map<String, String>> values = session.snapshot().annotations().stream().filter(DocumentLevelRecord.class::isInstance)
				.map(record -> Map.of(record.layer(), String.valueOf(record.values().get("value")))).toList();
		assertEquals(List.of(Map.of("slant", session.schema().tagSetOf(session.schema().layer("slant").feature("value")).tags().get(0).name())), values);
		assertEquals("Set Slant Slant", Desk.undoLabel(session.undoContext()));
		session.commandStack().undo();
		assertTrue(session.snapshot().annotations().stream().noneMatch(DocumentLevelRecord.class::isInstance));
	}
}
