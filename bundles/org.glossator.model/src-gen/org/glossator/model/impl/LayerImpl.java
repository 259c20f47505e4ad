/**
 */
package org.glossator.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.glossator.model.Feature;
import org.glossator.model.Layer;
import org.glossator.model.ModelFactory;
import org.glossator.model.ModelPackage;

import org.glossator.text.schema.LayerKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getLabelFeature <em>Label Feature</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getUimaType <em>Uima Type</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getGuideline <em>Guideline</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getSourceLayers <em>Source Layers</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.model.impl.LayerImpl#getFeatures <em>Features</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends MinimalEObjectImpl.Container implements Layer {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LayerKind KIND_EDEFAULT = (LayerKind)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLayerKind(), "span");

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LayerKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelFeature() <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_FEATURE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLabelFeature() <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelFeature()
	 * @generated
	 * @ordered
	 */
	protected String labelFeature = LABEL_FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUimaType() <em>Uima Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUimaType()
	 * @generated
	 * @ordered
	 */
	protected static final String UIMA_TYPE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUimaType() <em>Uima Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUimaType()
	 * @generated
	 * @ordered
	 */
	protected String uimaType = UIMA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuideline() <em>Guideline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuideline()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDELINE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getGuideline() <em>Guideline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuideline()
	 * @generated
	 * @ordered
	 */
	protected String guideline = GUIDELINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceLayers() <em>Source Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceLayers;

	/**
	 * The cached value of the '{@link #getTargetLayers() <em>Target Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> targetLayers;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Feature> features;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LayerKind newKind) {
		LayerKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelFeature() {
		return labelFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelFeature(String newLabelFeature) {
		String oldLabelFeature = labelFeature;
		labelFeature = newLabelFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__LABEL_FEATURE, oldLabelFeature, labelFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUimaType() {
		return uimaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUimaType(String newUimaType) {
		String oldUimaType = uimaType;
		uimaType = newUimaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__UIMA_TYPE, oldUimaType, uimaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuideline() {
		return guideline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuideline(String newGuideline) {
		String oldGuideline = guideline;
		guideline = newGuideline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LAYER__GUIDELINE, oldGuideline, guideline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceLayers() {
		if (sourceLayers == null) {
			sourceLayers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.LAYER__SOURCE_LAYERS);
		}
		return sourceLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTargetLayers() {
		if (targetLayers == null) {
			targetLayers = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.LAYER__TARGET_LAYERS);
		}
		return targetLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Feature> getFeatures() {
		if (features == null) {
			features = new EObjectContainmentEList<Feature>(Feature.class, this, ModelPackage.LAYER__FEATURES);
		}
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.LAYER__FEATURES:
				return ((InternalEList<?>)getFeatures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LAYER__NAME:
				return getName();
			case ModelPackage.LAYER__LABEL:
				return getLabel();
			case ModelPackage.LAYER__KIND:
				return getKind();
			case ModelPackage.LAYER__DESCRIPTION:
				return getDescription();
			case ModelPackage.LAYER__COLOR:
				return getColor();
			case ModelPackage.LAYER__KEY:
				return getKey();
			case ModelPackage.LAYER__LABEL_FEATURE:
				return getLabelFeature();
			case ModelPackage.LAYER__UIMA_TYPE:
				return getUimaType();
			case ModelPackage.LAYER__GUIDELINE:
				return getGuideline();
			case ModelPackage.LAYER__SOURCE_LAYERS:
				return getSourceLayers();
			case ModelPackage.LAYER__TARGET_LAYERS:
				return getTargetLayers();
			case ModelPackage.LAYER__FEATURES:
				return getFeatures();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.LAYER__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.LAYER__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.LAYER__KIND:
				setKind((LayerKind)newValue);
				return;
			case ModelPackage.LAYER__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.LAYER__COLOR:
				setColor((String)newValue);
				return;
			case ModelPackage.LAYER__KEY:
				setKey((String)newValue);
				return;
			case ModelPackage.LAYER__LABEL_FEATURE:
				setLabelFeature((String)newValue);
				return;
			case ModelPackage.LAYER__UIMA_TYPE:
				setUimaType((String)newValue);
				return;
			case ModelPackage.LAYER__GUIDELINE:
				setGuideline((String)newValue);
				return;
			case ModelPackage.LAYER__SOURCE_LAYERS:
				getSourceLayers().clear();
				getSourceLayers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.LAYER__TARGET_LAYERS:
				getTargetLayers().clear();
				getTargetLayers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.LAYER__FEATURES:
				getFeatures().clear();
				getFeatures().addAll((Collection<? extends Feature>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.LAYER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.LAYER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.LAYER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.LAYER__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.LAYER__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case ModelPackage.LAYER__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ModelPackage.LAYER__LABEL_FEATURE:
				setLabelFeature(LABEL_FEATURE_EDEFAULT);
				return;
			case ModelPackage.LAYER__UIMA_TYPE:
				setUimaType(UIMA_TYPE_EDEFAULT);
				return;
			case ModelPackage.LAYER__GUIDELINE:
				setGuideline(GUIDELINE_EDEFAULT);
				return;
			case ModelPackage.LAYER__SOURCE_LAYERS:
				getSourceLayers().clear();
				return;
			case ModelPackage.LAYER__TARGET_LAYERS:
				getTargetLayers().clear();
				return;
			case ModelPackage.LAYER__FEATURES:
				getFeatures().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.LAYER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.LAYER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.LAYER__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.LAYER__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.LAYER__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case ModelPackage.LAYER__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ModelPackage.LAYER__LABEL_FEATURE:
				return LABEL_FEATURE_EDEFAULT == null ? labelFeature != null : !LABEL_FEATURE_EDEFAULT.equals(labelFeature);
			case ModelPackage.LAYER__UIMA_TYPE:
				return UIMA_TYPE_EDEFAULT == null ? uimaType != null : !UIMA_TYPE_EDEFAULT.equals(uimaType);
			case ModelPackage.LAYER__GUIDELINE:
				return GUIDELINE_EDEFAULT == null ? guideline != null : !GUIDELINE_EDEFAULT.equals(guideline);
			case ModelPackage.LAYER__SOURCE_LAYERS:
				return sourceLayers != null && !sourceLayers.isEmpty();
			case ModelPackage.LAYER__TARGET_LAYERS:
				return targetLayers != null && !targetLayers.isEmpty();
			case ModelPackage.LAYER__FEATURES:
				return features != null && !features.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", kind: ");
		result.append(kind);
		result.append(", description: ");
		result.append(description);
		result.append(", color: ");
		result.append(color);
		result.append(", key: ");
		result.append(key);
		result.append(", labelFeature: ");
		result.append(labelFeature);
		result.append(", uimaType: ");
		result.append(uimaType);
		result.append(", guideline: ");
		result.append(guideline);
		result.append(", sourceLayers: ");
		result.append(sourceLayers);
		result.append(", targetLayers: ");
		result.append(targetLayers);
		result.append(')');
		return result.toString();
	}

} //LayerImpl
