package org.glossator.review.ui.decide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Choice;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewListener;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.document.UndoBinding;

/** The form of a decision: what each annotator has, the reason, a remark, and what was decided earlier on the like. */
public final class DecisionView extends ViewPart implements ReviewListener {

	/** The view's id. */
	public static final String ID = "org.glossator.review.ui.decision";

	/** For how long nobody may walk on until the form is laid out, in milliseconds. */
	private static final int PAUSE = 60;

	private ActiveReview active;
	private UndoBinding undo;
	private Delay later;
	private Case filled;
	private boolean fitting;
	private Review review;
	private ScrolledComposite scroller;
	private Composite form;
	private Label head;
	private Label standing;
	private Offers offers;
	private Combo reason;
	private Text note;
	private OtherValues others;
	private PrecedentList precedents;
	private final List<Control> fields = new ArrayList<>();

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		// The fields for other values open below what is seen.
		scroller.setShowFocusedControl(true);
		form = new Composite(scroller, SWT.NONE);
		scroller.setContent(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(form);
		head = label(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		offers = new Offers(form, this::choose);
		others = new OtherValues(form, this::backToText, this::fit);
		Composite why = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(why);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		named(why, "Reason (R)");
		reason = new Combo(why, SWT.READ_ONLY);
		AccessibleName.set(reason, "Reason");
		reason.addListener(SWT.Selection, event -> because());
		reason.addListener(SWT.DefaultSelection, event -> backToText());
		named(why, "Note");
		note = new Text(why, SWT.BORDER);
		AccessibleName.set(note, "Note");
		note.addListener(SWT.Modify, event -> because());
		note.addListener(SWT.DefaultSelection, event -> backToText());
		for (Control field : List.of(reason, note)) {
			GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
			fields.add(field);
			field.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE || field == reason && event.detail == SWT.TRAVERSE_RETURN) {
					event.doit = false;
					backToText();
				}
			});
		}
		standing = label(form.getFont());
		named(form, "Decided earlier");
		precedents = new PrecedentList(form);
		fields.add(precedents.control());
		scroller.addListener(SWT.Resize, event -> fit());
		// Its own keys only: digits and letters are typed into its fields.
		getSite().getService(IContextService.class).activateContext("org.glossator.review.ui.form");
		undo = new UndoBinding(getViewSite());
		later = new Delay(parent.getDisplay(), PAUSE, this::fill);
		active = new ActiveReview(getSite().getPage(), this::show);
	}

	private Label label(org.eclipse.swt.graphics.Font font) {
		Label label = new Label(form, SWT.WRAP);
		label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void named(Composite in, String name) {
		Label label = new Label(in, SWT.NONE);
		label.setText(name);
		fields.add(label);
	}

	private void show(Review now) {
		if (form.isDisposed()) {
			return;
		}
		if (review != null) {
			review.removeListener(this);
		}
		review = now;
		undo.show(review == null ? null : review.session());
		if (review != null) {
			review.addListener(this);
			List<String> reasons = new ArrayList<>(List.of(""));
			reasons.addAll(review.reasons());
			reason.setItems(reasons.toArray(String[]::new));
			later.start();
		} else {
			fill();
		}
	}

	@Override
	public void casesChanged() {
		// What is selected comes as an event of its own.
	}

	/** Laying the form out takes longer than a step to the next difference may: it follows when walking pauses. */
	@Override
	public void caseSelected() {
		later.start();
	}

	/** Before anything is done with the form: it is about the case selected now. */
	private void catchUp() {
		if (review != null && review.selected() != filled) {
			fill();
		}
	}

	private void fill() {
		if (form.isDisposed()) {
			return;
		}
		later.cancel();
		Case about = review == null ? null : review.selected();
		filled = about;
		List<Offers.Offer> choices = new ArrayList<>();
		boolean deciding = about != null && !review.input().isComparison();
		fields.forEach(field -> field.setVisible(deciding));
		if (about == null) {
			head.setText("Select a difference to decide on it.");
			standing.setText("");
		} else {
			SchemaSpec schema = review.state().schema();
			head.setText(escaped(CaseTexts.layer(schema, about.layer()) + (about.quote().isEmpty() ? "" : " “" + CaseTexts.oneLine(about.quote()) + "”")
					+ ": " + CaseTexts.difference(schema, about)));
			List<String> annotators = review.input().annotators();
			for (int i = 0; i < annotators.size(); i++) {
				AnnotationRecord cell = about.cells().get(annotators.get(i));
				String tag = cell == null ? "nothing" : CaseTexts.tag(schema, cell);
				choices.add(new Offers.Offer(i + 1, annotators.get(i) + ": " + tag, cell == null ? List.of() : more(schema, about, cell)));
			}
			if (deciding) {
				choices.add(new Offers.Offer(annotators.size() + 1, annotators.size() == 2 ? "both" : "all of them", List.of()));
				choices.add(new Offers.Offer(0, "nothing to annotate here", List.of()));
			}
			standing.setText(deciding ? standing(schema, about) : "Two states are compared; there is nothing to decide.");
			reason.select(Math.max(0, reason.indexOf(review.reason())));
			if (!note.getText().isEmpty() && review.reason().isEmpty()) {
				note.setText("");
			}
		}
		offers.show(choices, deciding);
		others.show(about == null || review.input().isComparison() ? null : review);
		precedents.show(review);
		fit();
	}

	@Override
	public void refused(String why) {
		standing.setText(escaped(why));
		fit();
	}

	@Override
	public void wordsSelected() {
		others.showWords();
	}

	/** The words where the annotators chose others, and the values that are not the tag. */
	private List<String> more(SchemaSpec schema, Case about, AnnotationRecord cell) {
		List<String> lines = new ArrayList<>();
		if (about.differences().contains(DifferenceKind.BOUNDARY) && cell instanceof SpanRecord span) {
			lines.add("“" + CaseTexts.oneLine(span.span().coveredText(review.state().target().text())) + "”");
		}
		lines.addAll(CaseTexts.values(schema, cell, CaseTexts.unlike(schema, about.layer(), about.cells().values())));
		return lines;
	}

	private String standing(SchemaSpec schema, Case about) {
		String set = review.input().target() + " has " + (about.current() == null ? "nothing" : CaseTexts.tag(schema, about.current())) + " here.";
		if (about.decision() == null) {
			return escaped(set + " Nobody has decided yet.");
		}
		String why = String.join(", ", List.of(about.decision().reason(), about.decision().note()).stream().filter(each -> !each.isEmpty()).toList());
		return escaped(set + " " + about.decision().adjudicator() + " " + CaseTexts.decision(about.decision()) + (why.isEmpty() ? "." : ": " + why + "."));
	}

	private void choose(int digit) {
		review.decide(Choice.of(digit, review.input().annotators()));
		backToText();
	}

	/** An ampersand would be taken for the mark of an access key. */
	static String escaped(String text) {
		return text.replace("&", "&&");
	}

	private void because() {
		if (review != null) {
			review.because(reason.getText(), note.getText());
		}
	}

	private void backToText() {
		if (active.editor() != null) {
			getSite().getPage().activate(active.editor());
		}
	}

	/** All at once: laid out twice it takes longer than the window may be busy. A scroll bar that comes or goes calls this again. */
	private void fit() {
		if (fitting) {
			return;
		}
		int width = scroller.getClientArea().width;
		fitting = true;
		scroller.setLayoutDeferred(true);
		scroller.setMinSize(form.computeSize(width, SWT.DEFAULT));
		form.layout(true, true);
		scroller.setLayoutDeferred(false);
		fitting = false;
		if (scroller.getClientArea().width != width) {
			fit();
		}
	}

	/** Opens the fields for other values. */
	void openValues() {
		catchUp();
		others.open();
	}

	/** Decides for the values entered. */
	void putValues() {
		others.put();
	}

	/** Decides for the words selected in the text; false where none are. */
	boolean takeWords() {
		catchUp();
		return others.takeWords();
	}

	/** Puts the focus on the reason. */
	void focusReason() {
		catchUp();
		reason.setFocus();
	}

	@Override
	public void setFocus() {
		if (reason.isVisible()) {
			reason.setFocus();
		} else {
			form.setFocus();
		}
	}

	@Override
	public void dispose() {
		later.cancel();
		active.dispose();
		undo.dispose();
		if (review != null) {
			review.removeListener(this);
		}
		super.dispose();
	}
}
