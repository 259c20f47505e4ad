/**
 */
package org.glossator.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.glossator.text.schema.LayerKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of annotation with its features.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Layer#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getLabel <em>Label</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getDescription <em>Description</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getColor <em>Color</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getKey <em>Key</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getLabelFeature <em>Label Feature</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getUimaType <em>Uima Type</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getGuideline <em>Guideline</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getSourceLayers <em>Source Layers</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.model.Layer#getFeatures <em>Features</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in its schema.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Name()
	 * @model default="" id="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person reads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"span"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its annotations are attached to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(LayerKind)
	 * @see org.glossator.model.ModelPackage#getLayer_Kind()
	 * @model default="span" dataType="org.glossator.model.LayerKind"
	 * @generated
	 */
	LayerKind getKind();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LayerKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Color()
	 * @model default=""
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key that tags with it; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Key()
	 * @model default=""
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Label Feature</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature that is shown, coloured, counted and compared as the label; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Feature</em>' attribute.
	 * @see #setLabelFeature(String)
	 * @see org.glossator.model.ModelPackage#getLayer_LabelFeature()
	 * @model default=""
	 * @generated
	 */
	String getLabelFeature();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getLabelFeature <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Feature</em>' attribute.
	 * @see #getLabelFeature()
	 * @generated
	 */
	void setLabelFeature(String value);

	/**
	 * Returns the value of the '<em><b>Uima Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full name of the UIMA type it maps to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uima Type</em>' attribute.
	 * @see #setUimaType(String)
	 * @see org.glossator.model.ModelPackage#getLayer_UimaType()
	 * @model default=""
	 * @generated
	 */
	String getUimaType();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getUimaType <em>Uima Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uima Type</em>' attribute.
	 * @see #getUimaType()
	 * @generated
	 */
	void setUimaType(String value);

	/**
	 * Returns the value of the '<em><b>Guideline</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guideline text's place, relative to the corpus; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guideline</em>' attribute.
	 * @see #setGuideline(String)
	 * @see org.glossator.model.ModelPackage#getLayer_Guideline()
	 * @model default=""
	 * @generated
	 */
	String getGuideline();

	/**
	 * Sets the value of the '{@link org.glossator.model.Layer#getGuideline <em>Guideline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guideline</em>' attribute.
	 * @see #getGuideline()
	 * @generated
	 */
	void setGuideline(String value);

	/**
	 * Returns the value of the '<em><b>Source Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a relation the layers its source may be of, for a chain those of its members; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Layers</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getLayer_SourceLayers()
	 * @model
	 * @generated
	 */
	EList<String> getSourceLayers();

	/**
	 * Returns the value of the '<em><b>Target Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a relation the layers its target may be of; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Layers</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getLayer_TargetLayers()
	 * @model
	 * @generated
	 */
	EList<String> getTargetLayers();

	/**
	 * Returns the value of the '<em><b>Features</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.Feature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its features, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getLayer_Features()
	 * @model containment="true"
	 * @generated
	 */
	EList<Feature> getFeatures();

} // Layer
