package org.glossator.review.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.model.Document;
import org.glossator.text.InputFault;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class SchemaMergeTest {

	private static TagSetSpec tags(String... names) {
		return new TagSetSpec("kinds", "", false, false, java.util.Arrays.stream(names).map(TagSpec::of).toList());
	}

	private static SchemaSpec schema(TagSetSpec tags, LayerSpec... layers) {
		return new SchemaSpec("1", List.of(layers), List.of(tags));
	}

	private static final LayerSpec ENTITY = LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"));

	private static SchemaSpec merge(SchemaSpec base, SchemaSpec left, SchemaSpec right, List<String> disputed) {
		SchemaMerge merge = new SchemaMerge();
		SchemaSpec there = merge.of(base, left, right);
		assertEquals(there, new SchemaMerge().of(base, right, left), "merging must be symmetric");
		disputed.addAll(merge.disputed());
		return there;
	}

	@Test
	void bothAddTagsAndLayers_allAreThere() {
		List<String> disputed = new ArrayList<>();
		SchemaSpec merged = merge(schema(tags("PER"), ENTITY), schema(tags("PER", "LOC"), ENTITY),
				schema(tags("PER", "ORG"), ENTITY, LayerSpec.span("claim")), disputed);
		assertEquals(List.of("PER", "LOC", "ORG"), merged.tagSet("kinds").tags().stream().map(TagSpec::name).toList());
		assertEquals(List.of("entity", "claim"), merged.layers().stream().map(LayerSpec::name).toList());
		assertEquals(List.of(), disputed);
	}

	@Test
	void oneAddsAFeatureTheOtherATag_bothAreThere() {
		LayerSpec more = LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"), FeatureSpec.of("note", FeatureType.TEXT));
		List<String> disputed = new ArrayList<>();
		SchemaSpec merged = merge(schema(tags("PER"), ENTITY), schema(tags("PER"), more), schema(tags("PER", "ORG"), ENTITY), disputed);
		assertEquals(schema(tags("PER", "ORG"), more), merged);
		assertEquals(List.of(), disputed);
	}

	@Test
	void tagRemovedByOne_isGone() {
		assertEquals(schema(tags("PER", "X"), ENTITY), merge(schema(tags("PER", "LOC"), ENTITY), schema(tags("PER"), ENTITY),
				schema(tags("PER", "LOC", "X"), ENTITY), new ArrayList<>()));
	}

	@Test
	void sameFeatureChangedTwice_staysAndIsTold() {
		LayerSpec text = LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT));
		LayerSpec number = LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.INTEGER));
		List<String> disputed = new ArrayList<>();
		SchemaSpec merged = merge(schema(tags("PER"), ENTITY), schema(tags("PER"), text), schema(tags("PER"), number), disputed);
		assertEquals(schema(tags("PER"), ENTITY), merged);
		assertEquals(List.of("feature entity/kind"), disputed);
	}

	private static RegistryFile registry(String content) throws InputFault {
		return RegistryFile.parse(Path.of("corpus.glossator"), ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<glossator:Corpus xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:glossator=\"urn:glossator:model:1\" name=\"X\">"
				+ content + "</glossator:Corpus>\n").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void documentsListedByBoth_mergeByIdAndAttribute() throws Exception {
		RegistryFile base = registry("<documents id=\"a\" title=\"A\"/><documents id=\"b\"/>");
		RegistryFile left = registry("<documents id=\"a\" title=\"A\" author=\"me\"/><documents id=\"b\"/><documents id=\"z\"/>");
		RegistryFile right = registry("<documents id=\"a\" title=\"Better\"/><documents id=\"c\"/><annotators name=\"ben\"/>");
		List<String> disputed = new ArrayList<>();
		RegistryFile merged = RegistryFile.merged(base, left, right, disputed);
		assertEquals(List.of("a", "c", "z"), merged.corpus().getDocuments().stream().map(Document::getId).toList());
		assertEquals("Better", merged.document("a").getTitle());
		assertEquals("me", merged.document("a").getAuthor());
		assertEquals("ben", merged.corpus().getAnnotators().get(0).getName());
		assertEquals(List.of(), disputed);
		assertEquals(new String(merged.bytes(), StandardCharsets.UTF_8),
				new String(RegistryFile.merged(base, right, left, disputed).bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void titleChangedTwice_staysAndIsTold() throws Exception {
		List<String> disputed = new ArrayList<>();
		RegistryFile merged = RegistryFile.merged(registry("<documents id=\"a\" title=\"A\"/>"), registry("<documents id=\"a\" title=\"B\"/>"),
				registry("<documents id=\"a\" title=\"C\"/>"), disputed);
		assertEquals("A", merged.document("a").getTitle());
		assertEquals(List.of("document title"), disputed);
	}

	@Test
	void registryWithDoctype_refused() {
		byte[] bytes = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(StandardCharsets.UTF_8);
		Assertions.assertThrows(InputFault.class, () -> RegistryFile.parse(Path.of("corpus.glossator"), bytes));
	}
}
